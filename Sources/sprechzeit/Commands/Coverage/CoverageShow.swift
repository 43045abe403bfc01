import ArgumentParser
import Core
import CountyFiles
import Messages

/// `sprechzeit coverage show`.
struct CoverageShow: AsyncParsableCommand {
    /// In which form coverage is printed.
    enum Form: String, ExpressibleByArgument, CaseIterable {
        case table
        case json
        case csv
    }

    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show by week and municipality what is required, held, at risk and lost.",
        usage: "sprechzeit coverage show [--from <day>] [--to <day>] [--week <week>] [--format <form>] [<options>]",
        discussion: """
            Examples:
              sprechzeit coverage show
              sprechzeit coverage show --from 2027-01-04 --to 2027-12-31 --format csv
              sprechzeit coverage show --week 2027-W15

            From this week on four weeks, where none are named. What is required is what the hours alone say; what \
            of it is not held is counted under one cause: holiday, closure, custom, unplanned absence, no staff or \
            damage. A session is at risk where whoever is planned cannot come or the site is shut, until somebody \
            decides.
            """,
        aliases: ["zeigen"]
    )

    @OptionGroup var range: WeekOptions

    @Option(help: ArgumentHelp("A picture to read, or JSON or CSV for programs.", valueName: "form"))
    var format: Form = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let range = range
        let desk = try await database.withDatabase { database in
            try await CoverageDesk(in: database) { try range.weeks(from: $0, count: 4) }
        }
        switch format {
        case .json: Console.print(try CoverageReport(desk.coverage).jsonText())
        case .csv: Console.write(CoverageFile.bytes(of: desk.coverage))
        case .table:
            let text = WeekCoverageText(desk.coverage, language: Surroundings.current.language)
            Console.print(text.lines(on: Surroundings.current.page))
        }
    }
}
