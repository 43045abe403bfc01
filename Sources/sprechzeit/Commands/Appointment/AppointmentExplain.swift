import ArgumentParser
import Core
import Messages

/// `sprechzeit appointment explain`.
struct AppointmentExplain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say why a time can be booked or not.",
        usage: "sprechzeit appointment explain <person> <time> [--site <id>] [<options>]",
        discussion: """
            Examples:
              sprechzeit appointment explain CM-01 2027-01-11T09:00
              sprechzeit appointment explain CM-01 2027-01-11T09:00 --site S-MOE \\
                  --kind short

            Ends with status 0 where the time is free, and 1 with the first reason where it is not.
            """,
        aliases: ["erklaeren"]
    )

    @Argument(help: "With whom.")
    var person: String

    @Argument(help: "When: 2027-01-11T09:00.")
    var time: MomentArgument

    @Option(help: ArgumentHelp("Where; wherever the plan has the person then, unless named.", valueName: "id"))
    var site: String?

    @Option(help: ArgumentHelp("For a kind of appointment: first, follow-up, short, binding.", valueName: "kind"))
    var kind: String?

    @OptionGroup var needs: NeedOptions

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await BookingDesk(in: database)
            let start = try time.instant(in: desk.calendar.zone)
            let date = desk.calendar.zone.local(at: start).date
            var query = SlotQuery(kind: try desk.kind(named: kind), days: date...date)
            try needs.apply(to: &query)
            let reason = try await desk.freeTimes(on: date...date).obstacle(
                at: start,
                with: try desk.calendar.knownCaseManager(person),
                site: site.map(desk.calendar.knownSite),
                to: query
            )
            Console.print(reason.map(desk.words.sentence) ?? desk.words.isFree)
            guard reason == nil else { throw Failure(.checkNegative, Explanation?.none) }
        }
    }
}
