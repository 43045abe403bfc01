import ArgumentParser
import Core
import Messages
import Postgres
import Store

/// `sprechzeit agreement add`.
struct AgreementAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Record an agreement between bodies.",
        usage: "sprechzeit agreement add <id> --party <body> … --valid-from <day> [--kind <kind>] [<options>]",
        discussion: """
            Examples:
              sprechzeit agreement add V-2027-3 --party B-KRW --party B-KLI --valid-from 2027-01-01
              sprechzeit agreement add V-7 --kind B2 --party B-KRW --party B-MOE --valid-from 2026-07-01 --reference "50-7"
            """,
        aliases: ["neu"]
    )

    @Argument(help: "What it is to be called.")
    var id: String

    @Option(help: ArgumentHelp("Who agrees; once for each body.", valueName: "body"))
    var party: [String] = []

    @OptionGroup var validity: ValidityOptions

    @Option(help: "What it is about: cover, or a building block.")
    var kind: Agreement.Kind = .cover

    @Option(help: ArgumentHelp("Where it is filed.", valueName: "text"))
    var reference = ""

    @Option(help: ArgumentHelp("A table to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let valid = try validity.validity()
        try await database.withDatabase { database in
            let desk = try await StaffingDesk(in: database)
            let agreement = Agreement(
                id: Identifier(id),
                kind: kind,
                reference: reference,
                parties: try party.map { try desk.body($0).id },
                valid: valid
            )
            try await database.write { connection in try AgreementStore.add(agreement, to: &connection) }
            switch format {
            case .json:
                let report = StaffingReport(agreements: [StaffingReport.Agreement(agreement)])
                Console.print(try report.jsonText())
            case .table: Console.print(desk.words.table(of: [agreement]).lines(on: Surroundings.current.page))
            }
        }
    }
}
