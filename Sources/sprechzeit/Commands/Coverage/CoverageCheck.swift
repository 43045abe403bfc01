import ArgumentParser
import Core
import Messages

/// `sprechzeit coverage check`.
struct CoverageCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check that every municipality has a running session in every week.",
        usage:
            "sprechzeit coverage check [--from <day>] [--to <day>] [--week <week>] [--at-least <number>] [<options>]",
        discussion: """
            Examples:
              sprechzeit coverage check --week 2027-W15
              sprechzeit coverage check --from 2027-01-04 --to 2027-03-28 --format json

            Ends with status 0 where every municipality has one and 1 where one has none, which is then named with \
            the reason. A session runs where somebody is there for a part of it who can come; one that is at risk \
            does not. From this week on four weeks, where none are named.
            """,
        aliases: ["pruefen"]
    )

    @OptionGroup var range: WeekOptions

    @Option(help: ArgumentHelp("How many sessions each is to have in a week.", valueName: "number"))
    var atLeast: Int = 1

    @Option(help: ArgumentHelp("Lines to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        guard (1...100).contains(atLeast) else { throw Failure(.usage, .outOfRange("--at-least", least: 1, most: 100)) }
        let range = range
        let desk = try await database.withDatabase { database in
            try await CoverageDesk(in: database) { try range.weeks(from: $0, count: 4) }
        }
        let unserved = desk.coverage.unserved(atLeast: atLeast)
        let words = CoverageWords(Surroundings.current.language)
        switch format {
        case .json: Console.print(try CoverageCheckReport(unserved, weeks: desk.coverage.weeks).jsonText())
        case .table where unserved.isEmpty: Console.print(words.allServed(weeks: desk.coverage.weeks.count))
        case .table: Console.print(unserved.map(words.gap))
        }
        guard unserved.isEmpty else { throw Failure(.checkNegative, Explanation?.none) }
    }
}
