import ArgumentParser
import Core
import Messages
import Store

/// `sprechzeit staff list`.
struct StaffList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List staff with the contracts that hold on a day.",
        discussion: """
            Hours are shown to employer leads for the staff of their bodies, and to everybody for themselves; others \
            see the days and the rules.
            """,
        aliases: ["liste"]
    )

    @Option(help: ArgumentHelp("The day; today where none is named.", valueName: "day"))
    var on: LocalDate?

    @Option(help: ArgumentHelp("Only the staff of this body.", valueName: "id"))
    var body: String?

    @Option(help: ArgumentHelp("A table to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await StaffingDesk(in: database)
            let date = on ?? desk.known.today
            let only = try body.map { try desk.body($0).id }
            let people = desk.known.bodies.filter { only == nil || $0.id == only }
                .flatMap { desk.people(of: $0.id, on: date) }
            let rows = people.map { person in
                let contract = desk.contract(of: person.id, on: date)
                return (person: person, contract: contract, share: contract.flatMap(desk.share))
            }
            switch format {
            case .json:
                let contracts = rows.compactMap { row in
                    row.contract.map { StaffingReport.Contract($0, share: row.share) }
                }
                Console.print(try StaffingReport(contracts: contracts).jsonText())
            case .table: Console.print(desk.words.table(of: rows).lines(on: Surroundings.current.page))
            }
        }
    }
}
