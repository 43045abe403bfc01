import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit absence report`.
struct AbsenceReport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Report that somebody is away, such as after a sick call.",
        usage: "sprechzeit absence report <person> --from <day> [--until <day>] [--kind <kind>] [<options>]",
        discussion: """
            Examples:
              sprechzeit absence report CM-03 --from 2027-04-13
              sprechzeit absence report CM-03 --from 2027-04-13 --until 2027-04-15 --kind sick
              sprechzeit absence report CM-03 --from 2027-04-13 --morning

            It holds at once: appointments in it need a decision, and nothing is free there any more. The person and \
            the lead of their body may say why; a coordinator reports that somebody is away and nothing more.
            """,
        aliases: ["melden"]
    )

    @Argument(help: "Who is away.")
    var person: String

    @Option(help: ArgumentHelp("The first day (YYYY-MM-DD).", valueName: "day"))
    var from: LocalDate

    @Option(help: ArgumentHelp("The last day; the first one where it is left out.", valueName: "day"))
    var until: LocalDate?

    @OptionGroup var part: PartOfDayOptions

    @Option(help: ArgumentHelp("Why: sick or special.", valueName: "kind"))
    var kind: ReportedKind?

    @OptionGroup var request: RequestOptions

    @Option(help: ArgumentHelp("A sentence to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let key = try request.key
        let last = until ?? from
        guard from <= last else { throw Failure(.usage, .lastBeforeFirst(from, last)) }
        let absence = LeaveWish(
            caseManager: Identifier(person),
            days: from...last,
            part: try part.part,
            kind: kind.flatMap { Leave.Kind(rawValue: $0.rawValue) }
        )
        try await database.withDatabase { database in
            let desk = try await LeaveDesk(in: database)
            let report = try await database.write { connection in
                try AbsenceStore.report(absence, key: key, in: &connection)
            }
            try await desk.report(report.code, as: format, saying: desk.words.reported(report.code))
            if format == .table, let line = desk.words.needDecision(report.lost) { Console.print(line) }
        }
    }
}

/// Why somebody can be away unplanned.
enum ReportedKind: String, CaseIterable, ExpressibleByArgument {
    case sick, special
}
