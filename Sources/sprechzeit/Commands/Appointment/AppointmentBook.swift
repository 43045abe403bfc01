import ArgumentParser
import Core
import Messages

/// `sprechzeit appointment book`.
struct AppointmentBook: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "book",
        abstract: "Book a time, or hold it for ten minutes.",
        usage: "sprechzeit appointment book --person <id> --start <time> [--hold] [<options>]",
        discussion: """
            Examples:
              sprechzeit appointment book --person CM-01 --start 2027-01-11T09:00
              sprechzeit appointment book --person CM-01 --start 2027-01-11T09:00 --hold --request-key desk2-4711
              sprechzeit appointment book --person CM-01 --start 2027-01-11T09:00 --language ti --interpreter
              sprechzeit appointment book --person CM-01 --start 2027-01-11T09:00 --client M-2041
              sprechzeit appointment book --person CM-01 --start 2027-01-11T09:00 --client M-2041 --client M-2042

            A time that cannot be booked ends with status 1, the reason and what is free instead. Sent twice with the \
            same --request-key, a request is done once and answered twice.
            """,
        aliases: ["vergeben"]
    )

    @Option(help: ArgumentHelp("With whom.", valueName: "id"))
    var person: String

    @OptionGroup var talk: TalkOptions

    @Option(help: ArgumentHelp("Of a kind of appointment: first, follow-up, short, binding.", valueName: "kind"))
    var kind: String?

    @OptionGroup var needs: NeedOptions

    @OptionGroup var party: PartyOptions

    @Flag(help: "Only hold the time; `confirm` makes it an appointment.")
    var hold = false

    @Flag(help: "Show it in lists as taken and no more.")
    var hidden = false

    @Option(
        help: ArgumentHelp(
            "Beside another appointment of the person, for this reason; coordinators only.",
            valueName: "reason"
        )
    )
    var overbook: String?

    @OptionGroup var request: RequestOptions

    @Option(help: ArgumentHelp("A sentence to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let key = try request.key
        let party = try party.party
        guard overbook != "" else { throw Failure(.usage, .notReadable("--overbook", "")) }
        try await database.withDatabase { database in
            let desk = try await BookingDesk(in: database)
            var order = try await talk.order(
                with: desk.calendar.knownCaseManager(person),
                at: desk,
                kind: try desk.kind(named: kind)
            )
            try needs.apply(to: &order.query)
            order.isHidden = hidden
            order.overbookedBecause = overbook
            order.holdSeconds = hold ? BookingOrder.holdSeconds : nil
            let booked = try await desk.book(order, for: party, key: key)
            try desk.report(booked, as: format)
            try await desk.warn(party, besides: booked)
        }
    }
}
