import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit user reach`.
struct UserReach: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reach",
        abstract: "Say how far a login's roles reach, in the place of how far they did.",
        usage: "sprechzeit user reach <login> [--site <id> …] [--person <id>] [--body <id> …] [<options>]",
        discussion: """
            Examples:
              sprechzeit user reach rita --site S-MOE --site S-ALP
              sprechzeit user reach rita --all-sites

            What is not named is taken away.
            """,
        aliases: ["reichweite"]
    )

    @Argument(help: "The login.")
    var login: String

    @OptionGroup var reach: ReachOptions

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            try await database.writeAtOnce { connection in
                try UserStore.setReach(reach.reach, of: login, in: &connection)
            }
        }
        Console.print(UserWords(Surroundings.current.language).reachChanged(of: login, to: reach.reach))
    }
}
