import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit user role`.
struct UserRole: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "role",
        abstract: "Give a login roles, or take some.",
        usage: "sprechzeit user role <login> [--give <role> …] [--take <role> …] [<options>]",
        discussion: """
            Examples:
              sprechzeit user role rita --give coordinator
              sprechzeit user role rita --take reception --give controlling

            Nobody changes their own roles.
            """,
        aliases: ["rolle"]
    )

    @Argument(help: "The login.")
    var login: String

    @Option(help: ArgumentHelp("A role to give; once for each.", valueName: "role"))
    var give: [StaffRole] = []

    @Option(help: ArgumentHelp("A role to take; once for each.", valueName: "role"))
    var take: [StaffRole] = []

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        guard !(give + take).isEmpty else { throw Failure(.usage, .missing("--give")) }
        try await database.withDatabase { database in
            try await database.writeAtOnce { connection in
                try UserStore.changeRoles(of: login, giving: give, taking: take, in: &connection)
            }
        }
        Console.print(UserWords(Surroundings.current.language).rolesChanged(of: login, given: give, taken: take))
    }
}
