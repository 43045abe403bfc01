import ArgumentParser
import Core
import Messages

/// `sprechzeit client unlink`.
struct ClientUnlink: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unlink",
        abstract: "Say that an appointment is for nobody who is known; the appointment stays.",
        usage: "sprechzeit client unlink <code> [<number>] [<options>]",
        discussion: """
            Examples:
              sprechzeit client unlink 7M3K-9QXP
              sprechzeit client unlink 7M3K-9QXP M-2042
            """,
        aliases: ["lösen"]
    )

    @Argument(help: "The appointment's code.")
    var code: AppointmentCode

    @Argument(help: "The one of several who does not come; all of them where none is named.")
    var number: ClientNumber?

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = ClientDesk(database: database)
            try await desk.unlink(code, from: number)
            Console.print(desk.words.unlinked(code, from: number))
        }
    }
}
