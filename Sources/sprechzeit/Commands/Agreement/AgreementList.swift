import ArgumentParser
import Core
import Messages
import Store

/// `sprechzeit agreement list`.
struct AgreementList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List agreements and the cover terms of a day, or of all days.",
        aliases: ["liste"]
    )

    @Option(help: ArgumentHelp("The day; today where none is named.", valueName: "day"))
    var on: LocalDate?

    @Flag(help: "Also what has ended, and what is to come.")
    var all = false

    @Option(help: ArgumentHelp("Tables to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await StaffingDesk(in: database)
            let date = on ?? desk.known.today
            let agreements = desk.known.agreements.filter { all || $0.valid.contains(date) }
            let terms = desk.known.coverTerms.filter { all || $0.term.valid.contains(date) }
            switch format {
            case .json:
                let report = StaffingReport(
                    agreements: agreements.map(StaffingReport.Agreement.init),
                    coverTerms: terms.map(StaffingReport.Term.init)
                )
                Console.print(try report.jsonText())
            case .table:
                let page = Surroundings.current.page
                if agreements.isEmpty {
                    Console.tell(desk.words.nothingAgreed)
                } else {
                    Console.print(desk.words.table(of: agreements).lines(on: page))
                }
                if terms.isEmpty {
                    Console.tell(desk.words.noCoverTerms)
                } else {
                    Console.print((agreements.isEmpty ? [] : [""]) + desk.words.table(of: terms).lines(on: page))
                }
            }
        }
    }
}
