import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit leave request`.
struct LeaveRequest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "request",
        abstract: "Ask for leave, once its effects are shown.",
        usage: "sprechzeit leave request --from <day> [--until <day>] [--kind <kind>] [<options>]",
        discussion: """
            Examples:
              sprechzeit leave request --from 2027-07-26 --until 2027-08-06
              sprechzeit leave request --from 2027-05-05 --kind regeneration --yes

            Shown before: the sessions and appointments in it, where too few would be at work, who else is away then \
            or has asked to be, school holidays, and the working days that it uses up. Nothing is rejected because \
            of these; the lead of the employing body decides. Why you ask is shown to you and that lead only.
            """,
        aliases: ["beantragen"]
    )

    @Option(help: ArgumentHelp("The first day (YYYY-MM-DD).", valueName: "day"))
    var from: LocalDate

    @Option(help: ArgumentHelp("The last day; the first one where it is left out.", valueName: "day"))
    var until: LocalDate?

    @OptionGroup var part: PartOfDayOptions

    @Option(
        help: ArgumentHelp(
            "vacation, training, special, regeneration, conversion or disability.",
            valueName: "kind"
        )
    )
    var kind: RequestedKind = .vacation

    @Option(help: ArgumentHelp("Whose leave, by their lead; otherwise your own.", valueName: "id"))
    var person: String?

    @Flag(help: "Do not ask.")
    var yes = false

    @OptionGroup var request: RequestOptions

    @Option(help: ArgumentHelp("A sentence to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let key = try request.key
        let last = until ?? from
        guard from <= last else { throw Failure(.usage, .lastBeforeFirst(from, last)) }
        let part = try part.part
        try await database.withDatabase { database in
            let desk = try await LeaveDesk(in: database)
            let person = try await desk.person(person)
            let leave = Leave(
                id: Identifier(""),
                caseManager: person.id,
                first: from,
                last: last,
                part: part,
                kind: kind.kind,
                knownFrom: desk.today,
                status: .requested
            )
            for line in try await desk.preview(of: leave) { Console.tell(line) }
            let daysAhead = Int(from.dayNumber - desk.today.dayNumber)
            if let needed = kind.extra?.requestDeadlineDays, daysAhead < needed {
                Console.tell(desk.words.lateRequest(daysAhead, needed: needed))
            }
            try Confirmation(isGiven: yes).ask(desk.words.askToRequest)
            let wish = LeaveWish(
                caseManager: person.id,
                days: from...last,
                part: part,
                kind: kind.kind,
                extra: kind.extra
            )
            let code = try await database.write { connection in
                try LeaveRequestStore.request(wish, key: key, in: &connection)
            }
            try await desk.report(code, as: format, saying: desk.words.requested(code))
        }
    }
}

/// What leave can be asked for.
enum RequestedKind: String, CaseIterable, ExpressibleByArgument {
    case vacation, training, special, regeneration, conversion, disability

    var extra: ExtraLeave? { ExtraLeave(rawValue: rawValue) }
    var kind: Leave.Kind { Leave.Kind(rawValue: rawValue) ?? .special }
}

/// Which part of each day is meant.
struct PartOfDayOptions: ParsableArguments {
    @Flag(help: "The mornings only.")
    var morning = false

    @Flag(help: "The afternoons only.")
    var afternoon = false

    /// The part; all of it where both are named or neither.
    var part: Leave.Part {
        get throws {
            morning == afternoon ? .full : morning ? .morning : .afternoon
        }
    }
}

extension LeaveDesk {
    /// Says what has become of a leave.
    func report(_ code: Identifier<Leave>, as format: OutputFormat, saying line: String) async throws {
        switch format {
        case .table: Console.print(line)
        case .json: Console.print(try LeaveReport([try await entry(code)]).jsonText())
        }
    }
}
