import ArgumentParser
import Core
import CountyFiles
import Messages
import Planning

/// `sprechzeit plan new`.
struct PlanNew: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Plan some days and keep the plan in a file.",
        discussion: """
            Example:
              sprechzeit plan new --from 2027-01-04 --to 2027-01-31 --output january.plan

            Nothing is published until the plan is applied. The same data give the same file, byte for byte, unless \
            --time-limit cuts the search short.
            """,
        aliases: ["neu"]
    )

    @OptionGroup var range: DayOptions

    @Option(help: "The file to write.", completion: .file())
    var output: String

    @Option(help: "Plan with what was known of leave on a day (YYYY-MM-DD).")
    var asOf: LocalDate?

    @Option(help: "The shortest part of a session worth coming for, in minutes; 0 for any.")
    var minimumPresence: Int = PlanningOptions().minimumPresenceMinutes

    @Option(help: "The most seconds for one search; a plan may then be less than the best.")
    var timeLimit: Double?

    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        guard (0...1_440).contains(minimumPresence) else {
            throw ValidationError("'--minimum-presence' must lie between 0 and 1440. Name minutes.")
        }
        guard timeLimit.map({ $0 > 0 }) ?? true else {
            throw ValidationError("'--time-limit' must be above 0. Name seconds.")
        }
    }

    func run() async throws {
        let step = PlanningStep(
            days: try range.days(),
            options: PlanningOptions(minimumPresenceMinutes: minimumPresence, secondsPerRun: timeLimit),
            asOf: asOf
        )
        let outcome = try await database.withDatabase { try await step.run(in: $0) }
        try ProposalFile(path: output).write(outcome.proposal)
        let language = Surroundings.current.language
        let text = ProofText(outcome.proposal.planned, language: language)
        Console.print(text.summary)
        for missed in text.missedEvents { Console.tell(missed) }
        let isGerman = language == .german
        Console.print(isGerman ? "Ansehen:  sprechzeit plan show \(output)" : "Look:   sprechzeit plan show \(output)")
        Console.print(
            isGerman ? "Anwenden: sprechzeit plan apply \(output)" : "Apply:  sprechzeit plan apply \(output)"
        )
    }
}
