import ArgumentParser
import Core
import Messages

/// `sprechzeit coverage gaps`.
struct CoverageGaps: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gaps",
        abstract: "List the sessions of the next 26 weeks of which something is missing, and why.",
        usage: "sprechzeit coverage gaps [--from <day>] [--to <day>] [--week <week>] [--format <form>] [<options>]",
        discussion: """
            Examples:
              sprechzeit coverage gaps
              sprechzeit coverage gaps --from 2027-01-04 --to 2027-03-28 --format json
            """,
        aliases: ["luecken"]
    )

    @OptionGroup var range: WeekOptions

    @Option(help: ArgumentHelp("A table to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let range = range
        let desk = try await database.withDatabase { database in
            try await CoverageDesk(in: database) { try range.weeks(from: $0, count: 26) }
        }
        let gaps = desk.coverage.gaps(
            from: range.week == nil ? range.from ?? desk.today : desk.coverage.days.lowerBound
        )
        switch format {
        case .json: Console.print(try CoverageGapReport(gaps, in: desk.calendar).jsonText())
        case .table:
            let words = CoverageWords(Surroundings.current.language)
            guard !gaps.isEmpty else {
                Console.tell(words.noGaps(desk.coverage.days))
                return
            }
            Console.print(words.table(of: gaps, in: desk.calendar).lines(on: Surroundings.current.page))
        }
    }
}
