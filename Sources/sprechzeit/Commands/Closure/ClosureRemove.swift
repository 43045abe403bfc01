import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit closure remove`.
struct ClosureRemove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Take a closure back.",
        usage: "sprechzeit closure remove <number> [<options>]",
        discussion: """
            Examples:
              sprechzeit closure remove 12

            `closure list` says the number. What the county's files close changes with the files.
            """,
        aliases: ["loeschen"]
    )

    @Argument(help: "Its number.")
    var number: Int

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let number = number
        try await database.withDatabase { database in
            try await telling { try await database.write { try ClosureBook.remove(number, in: &$0) } }
            Console.print(ClosureWords(Surroundings.current.language).removed(number))
        }
    }
}
