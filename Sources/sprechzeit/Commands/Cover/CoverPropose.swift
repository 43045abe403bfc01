import ArgumentParser
import Core
import Messages

/// `sprechzeit cover propose`.
struct CoverPropose: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "propose",
        abstract: "Ask somebody to cover, with the approvals that the agreements want.",
        usage: "sprechzeit cover propose <need> --by <id> [<options>]",
        discussion: """
            Examples:
              sprechzeit cover propose 2027-04-13/S-ALP/09:00/CM-01 --by CM-06

            One person is asked at a time. An answer is wanted within half of what is left until the session, at most \
            24 hours.
            """,
        aliases: ["vorschlagen"]
    )

    @Argument(help: "The need, as `cover needs` names it.")
    var need: CoverNeedKey

    @Option(help: ArgumentHelp("Who is to cover.", valueName: "id"))
    var by: String

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await CoverDesk(in: database)
            Console.print(desk.words.done(try await desk.propose(need, by: Identifier(by))))
        }
    }
}
