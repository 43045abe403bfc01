import ArgumentParser
import Core
import CountyFiles
import Messages
import Planning
import Postgres
import Store

/// `sprechzeit demo`.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Plan, verify, store and publish the example county.",
        usage: "sprechzeit demo [--output <folder>] [--example <folder>] [<options>]",
        discussion: """
            Examples:
              sprechzeit demo
              SPRECHZEIT_LANG=de sprechzeit demo --output /tmp/calendars

            Takes Kreis Wesel as it is shipped, plans its year 2027, holds the plan against every rule, publishes it \
            in the program's own database and writes the calendars.
            """,
        aliases: ["vorfuehren"]
    )

    /// How many uncovered stretches are named.
    private static let gapsShown = 12

    @Option(help: ArgumentHelp("The folder for the calendars.", valueName: "folder"), completion: .directory)
    var output = "calendars/published"

    @Option(help: ArgumentHelp("Another county's files.", valueName: "folder"), completion: .directory)
    var example: String?

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let words = DemoWords(Surroundings.current.language)
        let folder = try example ?? ShippedFiles.exampleCounty()
        let (instances, oddities) = try ImportStep(folder: folder, choice: .only).read()
        let instance = instances[0]
        for oddity in oddities { Console.tell(MistakeWords(words.language).line(oddity)) }
        try await database.withDatabase(of: instance.county.id) { database in
            try await store(instance, in: database)
            say(1, InstanceText(instance, language: words.language).summary, words)
            let outcome = try await PlanningStep(days: instance.wholeWeeks, options: PlanningOptions(), asOf: nil)
                .run(in: database)
            let proof = ProofText(outcome.proposal.planned, language: words.language)
            say(2, proof.summary, words)
            let verification = PlanVerification(outcome.proposal.planned.plan, in: outcome.calendar)
            let report = VerificationText(verification, zone: outcome.calendar.zone, language: words.language)
            say(3, report.verdict, words)
            guard verification.isValid else { throw Failure(.software, .invalid(count: verification.violations.count)) }
            let applied = try await ApplyStep.run(outcome.proposal, in: database)
            say(4, ResultWords(words.language).line(applied), words)
            let publication = try await PublishStep(folder: output).run(in: database)
            say(5, ResultWords(words.language).line(publication, in: output), words)
            show(verification, of: outcome, words: words)
        }
    }

    /// Stores the example, unless the database holds something else for this county that would be lost.
    private func store(_ instance: Instance, in database: Database) async throws {
        let stored = try await database.read { connection in try InstanceStore.load(from: &connection) }
        guard stored != instance else { return }
        guard stored == nil else {
            throw Failure(.badInput, DemoWords(Surroundings.current.language).otherDataStored(of: instance.county.name))
        }
        try await ImportStep.store(instance, in: database)
    }

    private func show(_ verification: PlanVerification, of outcome: PlanningStep.Outcome, words: DemoWords) {
        let instance = outcome.calendar.instance
        let map = CoverageMapText(verification.halfDayCoverage, sites: instance.sites, language: words.language)
        let text = PlanText(verification, in: instance, zone: outcome.calendar.zone, language: words.language)
        let page = Surroundings.current.page
        Console.print([""] + map.lines(on: page) + [""])
        Console.print(text.gaps(limit: Self.gapsShown, on: page) + [""])
        Console.print(words.next(days: verification.days, folder: output, columns: page.columns))
    }

    /// Says what came out of a step.
    private func say(_ step: Int, _ result: String, _ words: DemoWords) {
        Console.print(words.step(step, result, columns: Surroundings.current.page.columns))
    }
}

extension Instance {
    /// The whole weeks that lie in the plan year.
    fileprivate var wholeWeeks: ClosedRange<LocalDate> {
        let days = LocalDate.days(ofYear: planYear)
        let monday = days.first { $0.weekday == .monday } ?? days.lowerBound
        let sunday = days.last { $0.weekday == .sunday } ?? days.upperBound
        return monday...sunday
    }
}

extension LocalDate {
    /// Every day of a year, which lies between 1 and 9998.
    fileprivate static func days(ofYear year: Int) -> ClosedRange<LocalDate> {
        guard let first = LocalDate(year: year, month: 1, day: 1), let last = LocalDate(year: year, month: 12, day: 31)
        else { preconditionFailure("\(year) is no year of the calendar") }
        return first...last
    }
}
