import ArgumentParser
import Messages
import Postgres
import Store

/// `sprechzeit user lock`.
struct UserLock: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lock",
        abstract: "Keep a login out from now on, and end what it is doing.",
        discussion: "What the person has done stays on record under the login. It is let in again by `user unlock`.",
        aliases: ["sperren"]
    )

    @Argument(help: "The login.")
    var login: String

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            try await database.writeAtOnce { connection in try UserStore.lock(login, in: &connection) }
        }
        Console.print(UserWords(Surroundings.current.language).locked(login))
    }
}
