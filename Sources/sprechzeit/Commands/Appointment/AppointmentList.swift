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
              sprechzeit appointment list --from 2027-01-11 --to 2027-01-15 --site S-MOE \\
                  --format json
              sprechzeit appointment list --client M-2041 --code 7M3K-9QXP

            Today where no days are named. Whose appointments they are the list does not say. Those of one client are             listed only for somebody who knows the code of one of them, or whose identity you answer for.
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

    @Option(help: ArgumentHelp("All of one client, by number.", valueName: "number"))
    var client: ClientNumber?

    @Option(help: ArgumentHelp("The code that somebody names who asks for a client.", valueName: "code"))
    var code: AppointmentCode?

    @Flag(help: "The client stands before you; you answer for who it is.")
    var inPerson = false

    @Flag(help: "You have called the client back on the number that is stored.")
    var calledBack = false

    @Option(help: ArgumentHelp("A table to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await BookingDesk(in: database)
            let appointments = try await appointments(at: desk)
            switch format {
            case .json:
                let report = AppointmentReport(appointments, in: desk.calendar.zone, hidingDetails: true)
                Console.print(try report.jsonText())
            case .table where appointments.isEmpty:
                Console.tell(desk.words.noAppointments)
            case .table:
                Console.print(desk.words.table(of: appointments).lines(on: Surroundings.current.page))
            }
        }
    }

    private func appointments(at desk: BookingDesk) async throws -> [Appointment] {
        if let client {
            return try await ClientDesk(database: desk.database).appointments(of: client, on: ground)
        }
        let first = from ?? desk.today
        let last = to ?? first
        guard first <= last else { throw Failure(.usage, .lastBeforeFirst(first, last)) }
        return try await desk.appointments(
            on: first...last,
            at: site.map(desk.calendar.knownSite),
            with: person.map(desk.calendar.knownCaseManager)
        )
    }

    /// Why somebody may hear about a client's appointments.
    private var ground: Disclosure? {
        if let code { return .code(code) }
        return inPerson ? .inPerson : calledBack ? .calledBack : nil
    }
}
