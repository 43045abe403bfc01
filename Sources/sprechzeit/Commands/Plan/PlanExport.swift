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
        usage: "sprechzeit plan export [<plan>] [--from <day>] [--to <day>] [<options>]",
        discussion: """
            Examples:
              sprechzeit plan export january.plan > january.csv
              sprechzeit plan export --from 2027-01-04 --to 2027-01-31 > january.csv
            """,
        aliases: ["ausgeben"]
    )

    @Argument(help: "The plan file; the published plan without it.", completion: .file())
    var plan: String?

    @Option(help: ArgumentHelp("The first day (YYYY-MM-DD).", valueName: "day"))
    var from: LocalDate?

    @Option(help: ArgumentHelp("The last day (YYYY-MM-DD).", valueName: "day"))
    var to: LocalDate?

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        if let from, let to, from > to { throw Failure(.usage, .lastBeforeFirst(from, to)) }
        let exported = try await chosenPlan()
        Console.write(String(decoding: PlanFile.bytes(of: exported), as: UTF8.self))
    }

    private func chosenPlan() async throws -> Plan {
        if let plan {
            let whole = try ProposalFile(path: plan).read().planned.plan
            let first = from ?? whole.days.lowerBound
            let last = to ?? whole.days.upperBound
            guard first <= last else { throw Failure(.usage, .lastBeforeFirst(first, last)) }
            return Plan(days: first...last, presences: whole.presences.filter { (first...last).contains($0.date) })
        }
        guard let from, let to else { throw Failure(.usage, .nothingToExport) }
        return try await database.withDatabase { database in
            try await database.read { connection in try PlanStore.published(on: from...to, in: &connection) }
        }
    }
}
