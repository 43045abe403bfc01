import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit session decide`.
struct SessionDecide: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide",
        abstract: "Decide what becomes of a session that cannot be held as it is published.",
        usage: """
            sprechzeit session decide <site> <date> <start> (--cancelled | --remote | --relocated <site> | \
            --replaced <day> | --shortened <times>) --cause <cause> --reason <text> [<options>]
            """,
        discussion: """
            Examples:
              sprechzeit session decide S-ALP 2027-04-20 09:00 --cancelled \\
                  --cause damage --reason Rohrbruch
              sprechzeit session decide S-ALP 2027-07-27 09:00 --relocated S-XAN \\
                  --cause no-staff --reason "Urlaub, keine Vertretung"
              sprechzeit session decide S-ALP 2027-04-13 09:00 --shortened 09:00-11:00 \\
                  --cause damage --reason Wasserschaden

            Coordinators decide. The cause is what the coverage report counts the hours under. Appointments in what is \
            lost need a decision, and are on the call list; nothing is cancelled silently.
            """,
        aliases: ["entscheiden"]
    )

    @OptionGroup var session: SessionArguments

    @Flag(help: "It is not held.")
    var cancelled = false

    @Flag(help: "It is held by phone or video.")
    var remote = false

    @Option(help: ArgumentHelp("It is held at another site.", valueName: "site"))
    var relocated: String?

    @Option(help: ArgumentHelp("It is held on another day (YYYY-MM-DD).", valueName: "day"))
    var replaced: LocalDate?

    @Option(help: ArgumentHelp("It is held from one time to another only (HH:MM-HH:MM).", valueName: "times"))
    var shortened: String?

    @Option(help: "Under which cause what is lost of it is counted.")
    var cause: LossCause

    @Option(help: ArgumentHelp("In a few words; nothing about anybody's health.", valueName: "text"))
    var reason: String

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        guard (1...300).contains(reason.count) else {
            throw Failure(.usage, .outOfRange("--reason", least: 1, most: 300))
        }
        let decision = SessionDecision(session.subject, try outcome(), cause: cause, reason: reason)
        let subject = session.subject
        try await database.withDatabase { database in
            let instance = try await Instance.stored(in: database)
            let calendar = InstanceCalendar(instance, zone: try SystemZones.zone(named: instance.county.timeZone))
            let meant = calendar.requiredSessions(at: subject.site, on: subject.date)
                .first { $0.hours.start == subject.start }
            guard let meant else {
                let trouble = ClosureTrouble.noSession(subject)
                throw Failure(.badInput, trouble.explanation(in: Surroundings.current.language))
            }
            if case .relocated(let other) = decision.outcome { _ = try calendar.knownSite(other.rawValue) }
            let stranded = try await telling(about: subject) {
                try await database.write { connection in
                    try SessionDecisionStore.decide(decision, about: meant, in: calendar, on: &connection)
                }
            }
            Console.print(ClosureWords(Surroundings.current.language).decided(decision, stranded: stranded))
        }
    }

    /// The one outcome that is named.
    private func outcome() throws -> SessionDecision.Outcome {
        var outcomes: [SessionDecision.Outcome] = []
        if cancelled { outcomes.append(.cancelled) }
        if remote { outcomes.append(.remote) }
        if let relocated { outcomes.append(.relocated(to: Identifier(relocated))) }
        if let replaced { outcomes.append(.replaced(on: replaced)) }
        if let shortened {
            let times = shortened.split(separator: "-", omittingEmptySubsequences: false).map { TimeOfDay($0) }
            guard times.count == 2, let from = times[0], let to = times[1] else {
                throw Failure(.usage, .notReadable("--shortened", shortened))
            }
            guard from < to else { throw Failure(.usage, .notReadable("--shortened", shortened)) }
            outcomes.append(.shortened(from: from, to: to))
        }
        guard outcomes.count == 1 else {
            throw Failure(.usage, .missing("--cancelled, --remote, --relocated, --replaced / --shortened"))
        }
        return outcomes[0]
    }
}
