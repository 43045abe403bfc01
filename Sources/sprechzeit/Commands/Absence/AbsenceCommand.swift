import ArgumentParser

/// `sprechzeit absence`.
struct AbsenceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "absence",
        abstract: "Report that somebody is away, and until when.",
        subcommands: [AbsenceReport.self, AbsenceExtend.self, AbsenceEnd.self, AbsenceList.self],
        aliases: ["abwesenheit"]
    )
}
