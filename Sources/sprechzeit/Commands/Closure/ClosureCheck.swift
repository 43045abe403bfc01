import ArgumentParser
import Core
import Messages

/// `sprechzeit closure check`.
struct ClosureCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check that every body has confirmed its closures of a year.",
        usage: "sprechzeit closure check [--year <year>] [--format <form>] [<options>]",
        discussion: """
            Examples:
              sprechzeit closure check --year 2027

            Ends with status 0 where every one has and 1 where one has not, which is then named. The plan year, where \
            none is named.
            """,
        aliases: ["pruefen"]
    )

    @Option(help: "Which year.")
    var year: Int?

    @Option(help: ArgumentHelp("Lines to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let view = try await ClosureYear(year, in: database)
        let words = ClosureWords(Surroundings.current.language)
        switch format {
        case .json: Console.print(try ClosureReport(view).jsonText())
        case .table where view.unconfirmed.isEmpty: Console.print(words.allConfirmed(view.year))
        case .table:
            Console.print(view.unconfirmed.map { words.unconfirmed($0, year: view.year) })
            Console.tell(words.howToConfirm(view.year))
        }
        guard view.unconfirmed.isEmpty else { throw Failure(.checkNegative, Explanation?.none) }
    }
}
