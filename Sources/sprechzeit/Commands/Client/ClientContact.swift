import ArgumentParser
import Core
import Messages

/// `sprechzeit client contact`.
struct ClientContact: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contact",
        abstract: "Take down how a client is reached, and what to mind.",
        usage: "sprechzeit client contact <number> [--phone <number>] [--email <address>] [<options>]",
        discussion: """
            Examples:
              sprechzeit client contact M-2041 --phone '0151 123456' \\
                  --caution no-message --first
              sprechzeit client contact M-2041 --email a@example.org --remove

            What to mind is a word of a list: no-message (leave no message), neutral-sender (do not show who calls or \
            writes), do-not-use. Why is not written down.
            """,
        aliases: ["kontakt"]
    )

    @Argument(help: "The client's number.")
    var number: ClientNumber

    @OptionGroup var contact: ContactOptions

    @Option(help: ArgumentHelp("What to mind: no-message, neutral-sender, do-not-use.", valueName: "word"))
    var caution: ContactCaution?

    @Flag(help: "Try this way before others.")
    var first = false

    @Flag(help: "Forget the way.")
    var remove = false

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let ways = try contact.addresses.map { ContactWay($0, caution: caution, isPreferred: first) }
        guard !ways.isEmpty else { throw Failure(.usage, .missing("--phone")) }
        try await database.withDatabase { database in
            let desk = ClientDesk(database: database)
            try await desk.setWays(ways, removing: remove, of: number)
            Console.print(desk.words.changed(number))
        }
    }
}
