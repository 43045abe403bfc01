import ArgumentParser
import Core
import Messages

/// `sprechzeit appointment series`.
struct AppointmentSeries: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "series",
        abstract: "Book the same time for several weeks, all of it or nothing.",
        usage: "sprechzeit appointment series --person <id> --start <time> --count <number> [<options>]",
        discussion: """
            Examples:
              sprechzeit appointment series --person CM-01 --start 2027-01-11T09:00 --count 12
              sprechzeit appointment series --person CM-01 --start 2027-01-11T09:00 --count 6 --every 2 --dry-run
              sprechzeit appointment series --person CM-01 --start 2027-01-11T09:00 --count 6 --client M-2041

            Within 26 weeks, and at the same time by the clock. Where one date cannot be booked nothing is, and each \
            date is told with its reason: status 1.
            """,
        aliases: ["serie"]
    )

    @Option(help: ArgumentHelp("With whom.", valueName: "id"))
    var person: String

    @OptionGroup var talk: TalkOptions

    @Option(help: ArgumentHelp("How many dates.", valueName: "number"))
    var count: Int

    @Option(help: ArgumentHelp("How many weeks from one date to the next.", valueName: "weeks"))
    var every: Int = 1

    @Option(help: ArgumentHelp("Of a kind of appointment: first, follow-up, short, binding.", valueName: "kind"))
    var kind: String?

    @OptionGroup var needs: NeedOptions

    @OptionGroup var party: PartyOptions

    @Flag(help: "Only tell what stands against each date.")
    var dryRun = false

    @OptionGroup var request: RequestOptions

    @Option(help: ArgumentHelp("Lines to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        guard (1...26).contains(every) else { throw Failure(.usage, .outOfRange("--every", least: 1, most: 26)) }
        guard count >= 1, (count - 1) * every < 26 else {
            throw Failure(.usage, .outOfRange("--count", least: 1, most: 25 / every + 1))
        }
        let key = try request.key
        let party = try party.party
        try await database.withDatabase { database in
            let desk = try await BookingDesk(in: database)
            var order = try await talk.order(
                with: desk.calendar.knownCaseManager(person),
                at: desk,
                kind: try desk.kind(named: kind)
            )
            try needs.apply(to: &order.query)
            let sent = try await desk.wasBooked(key)
            let dates = try await desk.series(from: order, count: count, every: every, for: party)
            let hindered = sent ? 0 : dates.count(where: \.isHindered)
            guard hindered == 0, !dryRun else {
                Console.print(dates.map { desk.words.seriesDate($0.start, $0.obstacle, clientIsBusy: $0.clientIsBusy) })
                guard hindered > 0 else { return }
                Console.tell(desk.words.seriesNotBooked(hindered: hindered, of: count))
                throw Failure(.checkNegative, Explanation?.none)
            }
            let booked = try await desk.bookSeries(dates, of: order, for: party, key: key)
            switch format {
            case .json: Console.print(try AppointmentReport(booked, in: desk.calendar.zone).jsonText())
            case .table: Console.print(booked.map(desk.line))
            }
            if let first = booked.first { try await desk.warn(party, besides: first) }
        }
    }
}
