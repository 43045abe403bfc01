import ArgumentParser
import Core
import Messages
import Postgres

/// `sprechzeit slots`.
struct Slots: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "slots",
        abstract: "Find times that can be booked.",
        usage: "sprechzeit slots [--site <id>] [--language <code>] [--near <site> --within <minutes>] [<options>]",
        discussion: """
            Examples:
              sprechzeit slots --site S-MOE --language ar
              sprechzeit slots --near S-SON --within 45 --order way --after 09:00 --before 12:00
              sprechzeit slots --site S-MOE --client M-2041

            Ends with status 0 where something is free and 1 where nothing is. Each time that is named can be booked \
            as things are: `sprechzeit appointment book --person <id> --start <time>`.
            """,
        aliases: ["plaetze"]
    )

    @OptionGroup var options: SlotOptions

    @Option(help: ArgumentHelp("Those with whom this client has talked before come first.", valueName: "number"))
    var client: ClientNumber?

    @Option(help: ArgumentHelp("How many to name.", valueName: "number"))
    var limit: Int = 20

    @Option(help: ArgumentHelp("A table to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        guard (1...100_000).contains(limit) else {
            throw Failure(.usage, .outOfRange("--limit", least: 1, most: 100_000))
        }
        try await database.withDatabase { database in
            let desk = try await BookingDesk(in: database)
            let query = try options.query(at: desk)
            let last = desk.today.advanced(by: query.kind.horizonDays)
            let free = try await desk.freeTimes(on: query.days.lowerBound...max(query.days.upperBound, last))
            let person = try await known(by: client, in: database)
            let (known, others) = free.slots(matching: query, preferring: person, limit: limit)
            let slots = known + others
            switch format {
            case .json:
                Console.print(try SlotReport(slots, in: desk.calendar.zone).jsonText())
            case .table:
                if slots.isEmpty {
                    Console.tell(desk.words.nothingFree)
                } else {
                    if let client, let person, query.caseManagers == nil {
                        Console.tell(desk.words.knows(client, person, isFree: !known.isEmpty))
                    }
                    Console.print(desk.words.table(of: slots).lines(on: Surroundings.current.page))
                }
            }
            guard slots.isEmpty else { return }
            let relaxations = free.relaxations(of: query, through: last).map { wish, slot in
                desk.words.relaxation(wish, slot, in: desk.calendar.instance)
            }
            throw Failure(.checkNegative, Explanation?.none, hints: relaxations)
        }
    }

    private func known(
        by client: ClientNumber?,
        in database: Database
    ) async throws -> Identifier<CaseManager>? {
        guard let client else { return nil }
        return try await ClientDesk(database: database).personKnown(to: client)
    }
}
