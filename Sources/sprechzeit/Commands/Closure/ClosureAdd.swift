import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit closure add`.
struct ClosureAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Note that a body, a site or a room is shut.",
        usage: """
            sprechzeit closure add (--body <id> | --site <id> [--room <number>] | --every-site) --from <day> \
            --kind <kind> --reason <text> [<options>]
            """,
        discussion: """
            Examples:
              sprechzeit closure add --body B-KRW --from 2027-02-04 --start 12:00 \\
                  --kind custom --reason Altweiber
              sprechzeit closure add --site S-NEV --from 2027-02-08 --kind custom \\
                  --reason Rosenmontag
              sprechzeit closure add --site S-MOE --room 2 --from 2027-03-01 --to 2027-03-05 \\
                  --kind damage --reason Wasserschaden

            A body that is shut shuts the sites that it runs, and its people are away. Nothing is booked in a closure; \
            what is booked already needs a decision, and the sessions are at risk until somebody decides about them. \
            Coordinators note closures everywhere, employer leads those of their own bodies.
            """,
        aliases: ["eintragen"]
    )

    @Option(help: ArgumentHelp("A body: all sites that it runs, and its people.", valueName: "id"))
    var body: String?

    @Option(help: ArgumentHelp("A site.", valueName: "id"))
    var site: String?

    @Option(help: ArgumentHelp("One room of the site, counted from 1.", valueName: "number"))
    var room: Int?

    @Flag(help: "Every site of the county.")
    var everySite = false

    @Option(help: ArgumentHelp("The first day (YYYY-MM-DD).", valueName: "day"))
    var from: LocalDate

    @Option(help: ArgumentHelp("The last day (YYYY-MM-DD); the first where none is named.", valueName: "day"))
    var to: LocalDate?

    @Option(help: ArgumentHelp("From when on each day (HH:MM); from its start where none is named.", valueName: "time"))
    var start: TimeOfDay?

    @Option(help: ArgumentHelp("Until when on each day (HH:MM); to its end where none is named.", valueName: "time"))
    var end: TimeOfDay?

    @Option(help: "Why: custom (carnival), business (closed for the day), damage or other.")
    var kind: Closure.Kind

    @Option(help: ArgumentHelp("In a few words.", valueName: "text"))
    var reason: String

    @Option(help: ArgumentHelp("A sentence to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let closure = try closure()
        try await database.withDatabase { database in
            let (number, stranded) = try await telling {
                try await database.write { connection in try ClosureBook.add(closure, in: &connection) }
            }
            switch format {
            case .json: Console.print(try ClosureReport.Added(number: number, stranded: stranded).jsonText())
            case .table:
                let words = ClosureWords(Surroundings.current.language)
                Console.print(words.added(number, closure, stranded: stranded))
            }
        }
    }

    private func closure() throws -> Closure {
        let last = to ?? from
        guard from <= last else { throw Failure(.usage, .lastBeforeFirst(from, last)) }
        let (starts, ends) = (start ?? .midnight, end ?? .endOfDay)
        guard starts < ends else { throw Failure(.usage, .outOfOrder("--start", "--end")) }
        guard (1...300).contains(reason.count) else {
            throw Failure(.usage, .outOfRange("--reason", least: 1, most: 300))
        }
        return Closure(
            try scope(),
            first: from,
            last: last,
            part: start == nil && end == nil ? nil : starts..<ends,
            kind: kind,
            reason: reason
        )
    }

    private func scope() throws -> Closure.Scope {
        switch (body, site, room, everySite) {
        case (let body?, nil, nil, false): return .body(Identifier(body))
        case (nil, let site?, nil, false): return .site(Identifier(site))
        case (nil, let site?, let room?, false):
            guard (1...1_000).contains(room) else {
                throw Failure(.usage, .outOfRange("--room", least: 1, most: 1_000))
            }
            return .room(Identifier(site), number: room)
        case (nil, nil, nil, true): return .every
        default: throw Failure(.usage, .missing("--body, --site / --every-site"))
        }
    }
}
