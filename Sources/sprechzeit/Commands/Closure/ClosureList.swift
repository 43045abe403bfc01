import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit closure list`.
struct ClosureList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the closures of a year, and which bodies have confirmed theirs.",
        usage: "sprechzeit closure list [--year <year>] [--format <form>] [<options>]",
        discussion: """
            Examples:
              sprechzeit closure list
              sprechzeit closure list --year 2027 --format json

            The plan year, where none is named.
            """,
        aliases: ["liste"]
    )

    @Option(help: "Which year.")
    var year: Int?

    @Option(help: ArgumentHelp("A table to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let view = try await ClosureYear(year, in: database)
        let words = ClosureWords(Surroundings.current.language)
        switch format {
        case .json: Console.print(try ClosureReport(view).jsonText())
        case .table:
            if view.closures.isEmpty {
                Console.tell(words.noClosures(view.year))
            } else {
                let rows = view.closures.map { (number: $0.closure.isImported ? nil : $0.number, closure: $0.closure) }
                Console.print(words.table(of: rows).lines(on: Surroundings.current.page))
            }
            for body in view.unconfirmed { Console.tell(words.unconfirmed(body, year: view.year)) }
        }
    }
}
