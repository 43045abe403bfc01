import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit body terms`.
struct BodyTermsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "terms",
        abstract: "Lay down the hours of a full post at a body, and for what trips count, from a day on.",
        usage: "sprechzeit body terms <body> --valid-from <day> [<terms>] [<options>]",
        discussion: """
            Examples:
              sprechzeit body terms B-KRW --valid-from 2027-01-01 --full-time 39
              sprechzeit body terms B-MOE --valid-from 2027-07-01 --travel-hours full --travel-reimbursed no

            What is not named stays as it is. A trip counts for three things, each laid down by itself: for the longest \
            day, breaks and rest; for the hours of the contract (full, fill-up to the regular hours of the day, none); \
            and for the note of expenses. Days before the first stay as they were.
            """,
        aliases: ["regelung"]
    )

    @Argument(help: "Which body.")
    var body: String

    @Option(help: ArgumentHelp("The first day on which they hold (YYYY-MM-DD).", valueName: "day"))
    var validFrom: LocalDate

    @Option(help: ArgumentHelp("The hours of a full post in one week: 39, 38:30.", valueName: "hours"))
    var fullTime: HoursArgument?

    @Option(help: "Trips count for the limits of a working day.")
    var travelProtected: YesOrNo?

    @Option(help: "How far trips count as hours of the contract.")
    var travelHours: TravelCounting.ContractHours?

    @Option(help: "Trips belong on the note of expenses.")
    var travelReimbursed: YesOrNo?

    @Option(help: ArgumentHelp("A sentence to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await StaffingDesk(in: database)
            let body = try desk.body(body)
            var terms = desk.known.terms(of: body.id, on: validFrom)
            terms.valid = Validity(from: validFrom)
            if let fullTime {
                guard (1...3_600).contains(fullTime.minutes) else {
                    throw Failure(.usage, .outOfRange("--full-time", least: 1, most: 60))
                }
                terms.fullTimeMinutes = fullTime.minutes
            }
            if let travelProtected { terms.travel.isProtected = travelProtected == .yes }
            if let travelHours { terms.travel.hours = travelHours }
            if let travelReimbursed { terms.travel.isReimbursed = travelReimbursed == .yes }
            try await database.write { [terms] connection in try BodyTermsStore.change(terms, in: &connection) }
            switch format {
            case .json: Console.print(try StaffingReport(bodies: [StaffingReport.Body(body, terms)]).jsonText())
            case .table: Console.print(desk.words.line(terms))
            }
        }
    }
}
