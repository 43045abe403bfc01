import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit user list`.
struct UserList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List who logs in, with their roles and how far these reach.",
        discussion: "Administrators and auditors see every account, others their own.",
        aliases: ["liste"]
    )

    @Option(help: ArgumentHelp("A table to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let words = UserWords(Surroundings.current.language)
        let users = try await database.withDatabase { database in
            try await database.read { connection in try UserStore.all(in: &connection) }
        }
        switch format {
        case .json: Console.print(try UserReport(users).jsonText())
        case .table where users.isEmpty: Console.tell(words.nobody)
        case .table: Console.print(words.table(of: users).lines(on: Surroundings.current.page))
        }
    }
}
