import ArgumentParser
import Core
import CountyFiles
import Messages

/// `sprechzeit plan show`.
struct PlanShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show what a plan covers, what it leaves open and what is proven.",
        usage: "sprechzeit plan show <plan> [--all] [--format <form>] [<options>]",
        discussion: """
            Examples:
              sprechzeit plan show january.plan
              sprechzeit plan show january.plan --format json
            """,
        aliases: ["zeigen"]
    )

    /// How many uncovered stretches are named unless all are asked for.
    private static let gapsShown = 20

    @Argument(help: "The plan file.", completion: .file())
    var plan: String

    @Flag(help: "Name every stretch that is not covered.")
    var all = false

    @Option(help: ArgumentHelp("A table to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let proposal = try ProposalFile(path: plan).read()
        let instance = try await database.withDatabase { try await Instance.stored(in: $0) }
        guard instance.county.id == proposal.county else {
            throw Failure(.badInput, .otherCounty(plan: proposal.county, database: instance.county.id))
        }
        let zone = try SystemZones.zone(named: instance.county.timeZone)
        let calendar = InstanceCalendar(instance, zone: zone, asOf: proposal.asOf)
        let verification = PlanVerification(proposal.planned.plan, in: calendar)
        switch format {
        case .json:
            Console.print(try PlanReport(verification, proof: proposal.planned).json)
        case .table:
            let language = Surroundings.current.language
            let proof = ProofText(proposal.planned, language: language)
            let text = PlanText(verification, in: instance, zone: zone, language: language)
            let map = CoverageMapText(verification.halfDayCoverage, sites: instance.sites, language: language)
            let page = Surroundings.current.page
            let parts = [
                map.lines(on: page),
                text.shortfalls(on: page),
                text.gaps(limit: all ? .max : Self.gapsShown, allBy: "--all", on: page),
                proof.table(on: page),
                proof.missedEvents,
                proof.summary.wrapped(to: page.columns),
            ]
            Console.print(Array(parts.filter { !$0.isEmpty }.joined(separator: [""])))
        }
    }
}
