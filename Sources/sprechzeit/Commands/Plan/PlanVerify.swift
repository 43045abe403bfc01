import ArgumentParser
import Core
import CountyFiles
import Messages

/// `sprechzeit plan verify`.
struct PlanVerify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Hold a plan CSV against every hard rule and measure it.",
        usage: "sprechzeit plan verify <plan> [--bound] [--earlier <file>] [<options>]",
        discussion: """
            Examples:
              sprechzeit plan verify january.csv --bound
              sprechzeit plan verify new.csv --earlier old.csv --format json

            Ends with status 0 where no rule is broken and 1 where one is; uncovered minutes break none. Days are \
            the whole weeks that the plan touches, unless --from and --to name others.
            """,
        aliases: ["pruefen"]
    )

    @Argument(help: "The plan as CSV.", completion: .file(extensions: ["csv"]))
    var plan: String

    @Flag(help: "Compute as well how many uncovered minutes no plan can avoid.")
    var bound = false

    @Option(
        help: ArgumentHelp("An earlier plan, to count what changes.", valueName: "file"),
        completion: .file(extensions: ["csv"])
    )
    var earlier: String?

    @Option(help: ArgumentHelp("The first day (YYYY-MM-DD).", valueName: "day"))
    var from: LocalDate?

    @Option(help: ArgumentHelp("The last day (YYYY-MM-DD).", valueName: "day"))
    var to: LocalDate?

    @Option(help: ArgumentHelp("Heed only leave that was known on a day (YYYY-MM-DD).", valueName: "day"))
    var asOf: LocalDate?

    @Option(help: ArgumentHelp("How the plan tells who attends events.", valueName: "how"))
    var events: EventMode = .explicit

    @Option(help: ArgumentHelp("How many violations to name.", valueName: "number"))
    var limit: Int = 50

    @Option(
        help: ArgumentHelp("The county's files, instead of the database.", valueName: "folder"),
        completion: .directory
    )
    var instance: String?

    @Option(help: ArgumentHelp("A table to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        guard (0...1_000_000).contains(limit) else {
            throw Failure(.usage, .outOfRange("--limit", least: 0, most: 1_000_000))
        }
        let records = try PlanFile.records(at: plan)
        let earlierRecords = try earlier.map { path throws(RejectedInput) in try PlanFile.records(at: path) }
        let county = try await county()
        let zone = try SystemZones.zone(named: county.county.timeZone)
        let calendar = InstanceCalendar(county, zone: zone, asOf: asOf)
        let verification = try PlanVerification(records, in: calendar, from: from, through: to, events: events)
        let lowerBound = bound ? verification.lowerBound() : nil
        let changes = earlierRecords.map { verification.changes(from: $0) }
        switch format {
        case .json:
            Console.print(try PlanReport(verification, bound: lowerBound, changes: changes).json)
        case .table:
            let text = VerificationText(verification, zone: zone, language: Surroundings.current.language)
            Console.print(text.lines(bound: lowerBound, changes: changes, limit: limit, on: Surroundings.current.page))
        }
        guard verification.isValid else { throw Failure(.checkNegative, Explanation?.none) }
    }

    private func county() async throws -> Instance {
        guard let instance else { return try await database.withDatabase { try await Instance.stored(in: $0) } }
        let choice: ImportStep.Choice = database.county.map { .one(Identifier($0)) } ?? .only
        return try ImportStep(folder: instance, choice: choice).read().instances[0]
    }
}
