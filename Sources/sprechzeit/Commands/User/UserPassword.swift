import ArgumentParser
import Messages
import Postgres
import Store

/// `sprechzeit user password`.
struct UserPassword: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "password",
        abstract: "Give a login a new password, shown this once.",
        discussion: """
            The program keeps no password, and the server only what it is to check one by. Whoever got it changes it \
            with \\password in psql.
            """,
        aliases: ["passwort"]
    )

    @Argument(help: "The login.")
    var login: String

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let newPassword = NewPassword()
        try await database.withDatabase { database in
            try await database.writeAtOnce { connection in
                let verifier = try connection.verifier(of: newPassword.text, for: login)
                try UserStore.setPassword(verifier: verifier, of: login, in: &connection)
            }
        }
        Console.print(UserWords(Surroundings.current.language).password(newPassword.text))
    }
}
