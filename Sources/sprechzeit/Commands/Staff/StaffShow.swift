import ArgumentParser
import Core
import Messages
import Store

/// `sprechzeit staff show`.
struct StaffShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show every version of somebody's contract.",
        aliases: ["zeigen"]
    )

    @Argument(help: "Who it is.")
    var person: String

    @Option(help: ArgumentHelp("A table to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await StaffingDesk(in: database)
            let person = try desk.person(person)
            let versions = desk.known.contracts.filter { $0.caseManager == person.id }
            switch format {
            case .json:
                let contracts = versions.map { StaffingReport.Contract($0, share: desk.share(of: $0)) }
                Console.print(try StaffingReport(contracts: contracts).jsonText())
            case .table:
                var rows: [(person: CaseManager, contract: Contract?, share: Fraction?)] = versions.map {
                    (person, $0, desk.share(of: $0))
                }
                if rows.isEmpty { rows = [(person, nil, nil)] }
                Console.print(desk.words.table(of: rows).lines(on: Surroundings.current.page))
            }
        }
    }
}
