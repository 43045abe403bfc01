import ArgumentParser
import Core
import Messages

/// `sprechzeit appointment list`.
struct AppointmentList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the appointments of some days.",
        usage: "sprechzeit appointment list [--from <day>] [--to <day>] [--site <id>] [--person <id>] [<options>]",
        discussion: """
            Examples:
              sprechzeit appointment list
              sprechzeit appointment list --from 2027-01-11 --to 2027-01-15 --site S-MOE --format json

            Today where no days are named. Whose appointments they are the list does not say.
            """,
        aliases: ["liste"]
    )

    @Option(help: ArgumentHelp("The first day (YYYY-MM-DD); today where none is named.", valueName: "day"))
    var from: LocalDate?

    @Option(help: ArgumentHelp("The last day (YYYY-MM-DD); the first where none is named.", valueName: "day"))
    var to: LocalDate?

    @Option(help: ArgumentHelp("At one site.", valueName: "id"))
    var site: String?

    @Option(help: ArgumentHelp("With one person.", valueName: "id"))
    var person: String?

    @Option(help: ArgumentHelp("A table to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await BookingDesk(in: database)
            let first = from ?? desk.today
            let last = to ?? first
            guard first <= last else { throw Failure(.usage, .lastBeforeFirst(first, last)) }
            let appointments = try await desk.appointments(
                on: first...last,
                at: site.map(desk.calendar.knownSite),
                with: person.map(desk.calendar.knownCaseManager)
            )
            switch format {
            case .json:
                Console.print(try AppointmentReport(appointments, in: desk.calendar.zone, hidingDetails: true).jsonText())
            case .table where appointments.isEmpty:
                Console.tell(desk.words.noAppointments)
            case .table:
                Console.print(desk.words.table(of: appointments).lines(on: Surroundings.current.page))
            }
        }
    }
}
