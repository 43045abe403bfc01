import ArgumentParser
import Core

/// `sprechzeit appointment move`.
struct AppointmentMove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move",
        abstract: "Move an appointment; the old time is given up only when the new one is taken.",
        usage: "sprechzeit appointment move <code> --start <time> [--person <id>] [<options>]",
        discussion: """
            Examples:
              sprechzeit appointment move 7M3K-9QXP --start 2027-01-12T10:00
              sprechzeit appointment move 7M3K-9QXP --start 2027-01-12T10:00 \\
                  --person CM-02 --site S-MOE

            Person and length stay as they are unless others are named; the kind stays.
            """,
        aliases: ["verlegen"]
    )

    @Argument(help: "The appointment's code.")
    var code: AppointmentCode

    @Option(help: ArgumentHelp("With whom from now on.", valueName: "id"))
    var person: String?

    @OptionGroup var talk: TalkOptions

    @OptionGroup var request: RequestOptions

    @Option(help: ArgumentHelp("A sentence to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let key = try request.key
        try await database.withDatabase { database in
            let desk = try await BookingDesk(in: database)
            let present = try await desk.appointment(code)
            var order = try await talk.order(
                with: person.map(desk.calendar.knownCaseManager) ?? present.caseManager,
                at: desk,
                kind: try desk.kind(named: present.kind.rawValue),
                minutes: present.period.minutes
            )
            if let language = present.interpretation?.language {
                order.query.language = language
                order.query.mayBeInterpreted = true
            }
            order.query.mustBeStepFree = present.mustBeStepFree
            try desk.report(try await desk.move(code, to: order, key: key), as: format)
        }
    }
}
