import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit policy presence`.
struct PolicyPresence: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "presence",
        abstract: "Lay down how many of some people must be at work on each working day.",
        usage: "sprechzeit policy presence <region> --people <ids> --at-least <number> [<options>]",
        discussion: """
            Examples:
              sprechzeit policy presence "Xanten, Alpen, Sonsbeck" --people CM-01,CM-05 --at-least 1
              sprechzeit policy presence "Xanten, Alpen, Sonsbeck" --at-least 0

            Requests for leave show where too few would be there; nothing is rejected because of it. A region that \
            needs nobody is forgotten.
            """,
        aliases: ["mindestbesetzung"]
    )

    @Argument(help: "What the people have in common.")
    var region: String

    @Option(help: ArgumentHelp("Who they are, joined by commas.", valueName: "ids"))
    var people = ""

    @Option(help: ArgumentHelp("How many of them are needed.", valueName: "number"))
    var atLeast: Int

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let people = Set(people.split(separator: ",").map { Identifier<CaseManager>(String($0)) })
        guard (0...people.count).contains(atLeast) else {
            throw Failure(.usage, .outOfRange("--at-least", least: 0, most: people.count))
        }
        let minimum = PresenceMinimum(region: region, people: people, atLeast: atLeast)
        try await database.withDatabase { database in
            try await database.write { connection in try PresenceMinimumStore.set(minimum, in: &connection) }
            Console.print(LeaveWords(Surroundings.current.language).presence(minimum))
        }
    }
}
