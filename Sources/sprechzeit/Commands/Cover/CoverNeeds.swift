import ArgumentParser
import Core
import Messages
import Store

/// `sprechzeit cover needs`.
struct CoverNeeds: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "needs",
        abstract: "List the sessions whose person cannot come, and how far cover has come.",
        usage: "sprechzeit cover needs [--from <day>] [--to <day>] [<options>]",
        discussion: """
            Examples:
              sprechzeit cover needs
              sprechzeit cover needs --from 2027-04-12 --to 2027-04-18 --format json

            The next four weeks where no days are named. Why somebody is away the list does not say.
            """,
        aliases: ["bedarf"]
    )

    @Option(help: ArgumentHelp("The first day (YYYY-MM-DD); today where none is named.", valueName: "day"))
    var from: LocalDate?

    @Option(help: ArgumentHelp("The last day (YYYY-MM-DD); four weeks where none is named.", valueName: "day"))
    var to: LocalDate?

    @Option(help: ArgumentHelp("A table to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await CoverDesk(in: database)
            let first = from ?? desk.today
            let last = to ?? first.advanced(by: 27)
            guard first <= last else { throw Failure(.usage, .lastBeforeFirst(first, last)) }
            let lines = try await desk.situation(on: first...last).lines
            switch format {
            case .json: Console.print(try CoverNeedReport(lines, in: desk.calendar.zone).jsonText())
            case .table where lines.isEmpty: Console.tell(desk.words.nothingNeeded)
            case .table: Console.print(desk.words.table(of: lines).lines(on: Surroundings.current.page))
            }
        }
    }
}
