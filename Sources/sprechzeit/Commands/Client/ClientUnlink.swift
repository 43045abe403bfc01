import ArgumentParser
import Core
import Messages

/// `sprechzeit client unlink`.
struct ClientUnlink: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unlink",
        abstract: "Say that an appointment is for nobody who is known; the appointment stays.",
        usage: "sprechzeit client unlink <code> [<options>]",
        discussion: """
            Examples:
              sprechzeit client unlink 7M3K-9QXP
            """,
        aliases: ["lösen"]
    )

    @Argument(help: "The appointment's code.")
    var code: AppointmentCode

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = ClientDesk(database: database)
            try await desk.unlink(code)
            Console.print(desk.words.unlinked(code))
        }
    }
}
