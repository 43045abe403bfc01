import ArgumentParser
import Core
import CountyFiles
import Messages
import Postgres
import Store

/// `sprechzeit plan export`.
struct PlanExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Print a plan as CSV: a plan file's, or the published one.",
        discussion: """
            Examples:
              sprechzeit plan export january.plan > january.csv
              sprechzeit plan export --from 2027-01-04 --to 2027-01-31 > january.csv
            """,
        aliases: ["ausgeben"]
    )

    @Argument(help: "The plan file; the published plan without it.", completion: .file())
    var plan: String?

    @Option(help: "The first day (YYYY-MM-DD).")
    var from: LocalDate?

    @Option(help: "The last day (YYYY-MM-DD).")
    var to: LocalDate?

    @OptionGroup var database: DatabaseOptions

    func validate() throws {
        guard plan != nil || (from != nil && to != nil) else {
            throw ValidationError("Name a plan file, or the days with '--from' and '--to'.")
        }
        if let from, let to, from > to {
            throw ValidationError("'--to' must not be before '--from'. Swap the two days.")
        }
    }

    func run() async throws {
        let exported = try await chosenPlan()
        Console.write(String(decoding: PlanFile.bytes(of: exported), as: UTF8.self))
    }

    private func chosenPlan() async throws -> Plan {
        if let plan {
            let whole = try ProposalFile(path: plan).read().planned.plan
            let first = from ?? whole.days.lowerBound
            let last = max(first, to ?? whole.days.upperBound)
            return Plan(days: first...last, presences: whole.presences.filter { (first...last).contains($0.date) })
        }
        guard let from, let to else { throw Failure(.usage, Explanation?.none) }
        return try await database.withDatabase { database in
            try await database.read { connection in try PlanStore.published(on: from...to, in: &connection) }
        }
    }
}
