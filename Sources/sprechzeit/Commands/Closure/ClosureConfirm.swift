import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit closure confirm`.
struct ClosureConfirm: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: "Say that the closures of a body are known for a year.",
        usage: "sprechzeit closure confirm <body> --year <year> [<options>]",
        discussion: """
            Examples:
              sprechzeit closure confirm B-KRW --year 2027

            Confirm it also where the body has none: how carnival and the last days of the year are kept is asked \
            anew each year. Of what the files close nothing needs to be confirmed.
            """,
        aliases: ["bestaetigen"]
    )

    @Argument(help: "Which body.")
    var body: String

    @Option(help: "Which year.")
    var year: Int

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        guard (2_000...2_200).contains(year) else {
            throw Failure(.usage, .outOfRange("--year", least: 2_000, most: 2_200))
        }
        let (body, year) = (Identifier<EmployingBody>(body), year)
        try await database.withDatabase { database in
            try await telling {
                try await database.write { try ClosureBook.confirm(body, for: year, in: &$0) }
            }
            Console.print(ClosureWords(Surroundings.current.language).confirmed(body, year: year))
        }
    }
}
