import ArgumentParser

/// `sprechzeit appointment`.
struct AppointmentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "appointment",
        abstract: "Book, move and cancel appointments, and say what became of them.",
        subcommands: [
            AppointmentBook.self, AppointmentSeries.self, AppointmentWalkIn.self,
            AppointmentMove.self, AppointmentCancel.self, AppointmentConfirm.self,
            AppointmentRelease.self, AppointmentArrive.self, AppointmentComplete.self, AppointmentNoShow.self,
            AppointmentKeep.self, AppointmentCorrect.self, AppointmentUndoing.self, AppointmentList.self,
            AppointmentShow.self, AppointmentExplain.self,
        ],
        aliases: ["termin"]
    )
}
