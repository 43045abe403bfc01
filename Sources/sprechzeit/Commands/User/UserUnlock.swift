import ArgumentParser
import Messages
import Postgres
import Store

/// `sprechzeit user unlock`.
struct UserUnlock: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unlock",
        abstract: "Let a login in again that was locked.",
        aliases: ["entsperren"]
    )

    @Argument(help: "The login.")
    var login: String

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            try await database.writeAtOnce { connection in try UserStore.unlock(login, in: &connection) }
        }
        Console.print(UserWords(Surroundings.current.language).unlocked(login))
    }
}
