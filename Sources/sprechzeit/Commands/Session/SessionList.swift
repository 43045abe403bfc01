import ArgumentParser
import Core
import Messages

/// `sprechzeit session list`.
struct SessionList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the sessions that are at risk, and those about which somebody has decided.",
        usage: "sprechzeit session list [--from <day>] [--to <day>] [--week <week>] [--format <form>] [<options>]",
        discussion: """
            Examples:
              sprechzeit session list
              sprechzeit session list --from 2027-02-01 --to 2027-02-14 --format json

            The next 26 weeks, where none are named.
            """,
        aliases: ["liste"]
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
        let sessions = desk.coverage.sessions.filter { $0.tally.atRisk > 0 || $0.decision != nil }
        let words = ClosureWords(Surroundings.current.language)
        switch format {
        case .json: Console.print(try SessionReport(sessions).jsonText())
        case .table where sessions.isEmpty: Console.tell(words.noSessions)
        case .table: Console.print(words.table(of: sessions).lines(on: Surroundings.current.page))
        }
    }
}
