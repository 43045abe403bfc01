import ArgumentParser
import Core
import CountyFiles
import Messages

/// `sprechzeit plan apply`.
struct PlanApply: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply",
        abstract: "Publish a plan: its rows replace those of its days, and the calendars follow.",
        usage: "sprechzeit plan apply <plan> [--yes] [<options>]",
        discussion: """
            Examples:
              sprechzeit plan apply january.plan
              sprechzeit plan apply january.plan --yes

            A plan can only be applied to the state it was made from; otherwise the command ends with status 76 and \
            names what has changed. Applied a second time, a plan changes nothing.
            """,
        aliases: ["anwenden"]
    )

    @Argument(help: "The plan file.", completion: .file())
    var plan: String

    @Flag(help: "Do not ask.")
    var yes = false

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let proposal = try ProposalFile(path: plan).read()
        let applied = try await database.withDatabase { database in
            let instance = try await Instance.stored(in: database)
            let zone = try SystemZones.zone(named: instance.county.timeZone)
            let calendar = InstanceCalendar(instance, zone: zone, asOf: proposal.asOf)
            let verification = PlanVerification(proposal.planned.plan, in: calendar)
            let planned = Set(proposal.planned.missedEvents)
            let broken = verification.violations.filter { !$0.isMissedEvent(among: planned) }
            guard broken.isEmpty else { throw Failure(.badInput, .invalid(count: broken.count)) }
            let language = Surroundings.current.language
            Console.tell(ProofText(proposal.planned, language: language).summary)
            try Confirmation(isGiven: yes).ask(ConfirmationWords(language).publish(for: instance.county.name))
            return try await ApplyStep.run(proposal, in: database)
        }
        Console.print(ResultWords(Surroundings.current.language).line(applied))
    }
}

extension Violation {
    /// Whether it is an event that the planner has already said nobody can attend.
    fileprivate func isMissedEvent(among missed: Set<MissedEvent>) -> Bool {
        guard case .eventMissed(let event, _) = finding, case .date(let date) = time, let caseManager else {
            return false
        }
        return missed.contains(MissedEvent(date: date, caseManager: caseManager, event: event))
    }
}
