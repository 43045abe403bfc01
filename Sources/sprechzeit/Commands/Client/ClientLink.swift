import ArgumentParser
import Core
import Messages

/// `sprechzeit client link`.
struct ClientLink: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "link",
        abstract: "Say for whom an appointment is.",
        usage: "sprechzeit client link <code> <number> [--also] [<options>]",
        discussion: """
            Examples:
              sprechzeit client link 7M3K-9QXP M-2041
              sprechzeit client link 7M3K-9QXP M-2042 --also

            Nobody is in two talks at once: an appointment that overlaps another of the client is refused, and one \
            too many ahead is as well. The plan and all calendars stay without the client.
            """,
        aliases: ["verknüpfen"]
    )

    @Argument(help: "The appointment's code.")
    var code: AppointmentCode

    @Argument(help: "The client's number.")
    var number: ClientNumber

    @Flag(help: "Beside those whose it is already: they come together.")
    var also = false

    @Option(
        help: ArgumentHelp(
            "Though the client has as many appointments ahead as they may, for this reason; coordinators only.",
            valueName: "reason"
        )
    )
    var beyondLimit: String?

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try PartyOptions.check(beyondLimit)
        try await database.withDatabase { database in
            let desk = ClientDesk(database: database)
            try await desk.link(code, to: number, besidesOthers: also, beyondLimitBecause: beyondLimit)
            Console.print(desk.words.linked(code, to: number))
            for other in try await desk.ahead(of: [number], besides: code) {
                Console.tell(desk.words.warning(of: other))
            }
        }
    }
}
