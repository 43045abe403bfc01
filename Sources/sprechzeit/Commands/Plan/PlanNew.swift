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
        usage: "sprechzeit plan new --from <day> --to <day> --output <file> [<options>]",
        discussion: """
            Examples:
              sprechzeit plan new --from 2027-01-04 --to 2027-01-31 --output january.plan
              sprechzeit plan new --from 2027-01-04 --to 2027-01-31 --output any.plan \\
                  --minimum-presence 0
              sprechzeit plan new --from 2027-01-18 --to 2027-01-24 --output again.plan \\
                  --keep

            Nothing is published until the plan is applied. The same data give the same file, byte for byte, unless \
            --time-limit cuts the search short.
            """,
        aliases: ["neu"]
    )

    @OptionGroup var range: DayOptions

    @Option(help: ArgumentHelp("The file to write.", valueName: "file"), completion: .file())
    var output: String

    @Option(help: ArgumentHelp("Plan with what was known of leave on a day (YYYY-MM-DD).", valueName: "day"))
    var asOf: LocalDate?

    @Option(
        help: ArgumentHelp("The shortest part of a session worth coming for; 0 for any.", valueName: "minutes")
    )
    var minimumPresence: Int = PlanningOptions().minimumPresenceMinutes

    @Option(
        help: ArgumentHelp("The longest one search may take; the plan may be less than the best.", valueName: "seconds")
    )
    var timeLimit: Double?

    @Flag(help: "Keep the published plan: fewest appointments lost first, then most covered, then fewest changes.")
    var keep = false

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        guard (0...1_440).contains(minimumPresence) else {
            throw Failure(.usage, .outOfRange("--minimum-presence", least: 0, most: 1_440))
        }
        guard timeLimit.map({ $0 >= 1 && $0 <= 86_400 }) ?? true else {
            throw Failure(.usage, .outOfRange("--time-limit", least: 1, most: 86_400))
        }
        try ProposalFile(path: output).checkWritable()
        let step = PlanningStep(
            days: try range.days(),
            options: PlanningOptions(minimumPresenceMinutes: minimumPresence, secondsPerRun: timeLimit),
            asOf: asOf,
            keepsPublished: keep
        )
        let outcome = try await database.withDatabase { try await step.run(in: $0) }
        try ProposalFile(path: output).write(outcome.proposal)
        let language = Surroundings.current.language
        let text = ProofText(outcome.proposal.planned, language: language)
        for missed in text.missedEvents { Console.tell(missed) }
        Console.print(
            text.summary.wrapped(to: Surroundings.current.page.columns) + ResultWords(language).next(plan: output)
        )
    }
}
