import ArgumentParser
import Core
import Messages
import Store

/// `sprechzeit post check`.
struct PostCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check that a third of the posts in case management is the county's.",
        discussion: """
            Examples:
              sprechzeit post check
              sprechzeit post check --on 2027-08-01

            Without --on today and every later day is checked. Ends with status 1 where the county has less, and names \
            the days.
            """,
        aliases: ["pruefen"]
    )

    @Option(help: ArgumentHelp("One key date.", valueName: "day"))
    var on: LocalDate?

    @Option(help: ArgumentHelp("Lines to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let isKept = try await database.withDatabase { database in
            let desk = try await StaffingDesk(in: database)
            var shares = [desk.shares(on: on ?? desk.known.today)]
            if on == nil {
                shares += CountyShareRule.breaches(
                    of: desk.known.posts,
                    counties: desk.known.counties,
                    from: desk.known.today.next
                )
            }
            switch format {
            case .json:
                Console.print(try StaffingReport(third: shares.map(StaffingReport.Third.init)).jsonText())
            case .table: Console.print(shares.map(desk.words.line))
            }
            return shares.allSatisfy(\.isKept)
        }
        guard isKept else { throw Failure(.checkNegative, nil) }
    }
}
