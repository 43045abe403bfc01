import ArgumentParser
import Core
import Messages

/// `sprechzeit appointment walk-in`.
struct AppointmentWalkIn: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "walk-in",
        abstract: "Begin a talk with somebody who has come without an appointment.",
        usage: "sprechzeit appointment walk-in --person <id> [--duration <minutes>] [<options>]",
        discussion: """
            Examples:
              sprechzeit appointment walk-in --person CM-01
              sprechzeit appointment walk-in --person CM-01 --kind short --language ar

            From the next minute on, whatever the grid, and with what was kept back for such talks; the client counts \
            as arrived. Status 1 where the person is not free.
            """,
        aliases: ["ohne-termin"]
    )

    @Option(help: ArgumentHelp("With whom.", valueName: "id"))
    var person: String

    @Option(help: ArgumentHelp("Of a kind of appointment; a short one where none is named.", valueName: "kind"))
    var kind: String = "short"

    @Option(help: ArgumentHelp("For so many minutes, instead of the kind's own.", valueName: "minutes"))
    var duration: Int?

    @OptionGroup var needs: NeedOptions

    @OptionGroup var request: RequestOptions

    @Option(help: ArgumentHelp("A sentence to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let key = try request.key
        guard (5...480).contains(duration ?? 5) else {
            throw Failure(.usage, .outOfRange("--duration", least: 5, most: 480))
        }
        try await database.withDatabase { database in
            let desk = try await BookingDesk(in: database)
            let caseManager = try desk.calendar.knownCaseManager(person)
            var query = SlotQuery(kind: try desk.kind(named: kind), days: desk.today...desk.today)
            query.durationMinutes = duration ?? query.durationMinutes
            query.isWalkIn = true
            try needs.apply(to: &query)
            let free = try await desk.freeTimes(on: desk.today...desk.today)
            guard
                let site = free.site(of: caseManager, at: desk.nextMinute)
                    ?? desk.calendar.caseManager(caseManager)?.homeSite
            else { throw Failure(.badInput, ArgumentTrouble.noSuchName(person)) }
            let order = BookingOrder(query, with: caseManager, at: site, from: desk.nextMinute)
            try desk.report(try await desk.walkIn(order, key: key), as: format)
        }
    }
}
