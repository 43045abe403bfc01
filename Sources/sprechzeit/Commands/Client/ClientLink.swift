import ArgumentParser
import Core
import Messages

/// `sprechzeit client link`.
struct ClientLink: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "link",
        abstract: "Say for whom an appointment is.",
        usage: "sprechzeit client link <code> <number> [<options>]",
        discussion: """
            Examples:
              sprechzeit client link 7M3K-9QXP M-2041

            Nobody is in two talks at once: an appointment that overlaps another of the client is refused. The plan \
            and all calendars stay without the client.
            """,
        aliases: ["verknüpfen"]
    )

    @Argument(help: "The appointment's code.")
    var code: AppointmentCode

    @Argument(help: "The client's number.")
    var number: ClientNumber

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = ClientDesk(database: database)
            try await desk.link(code, to: number)
            Console.print(desk.words.linked(code, to: number))
        }
    }
}
