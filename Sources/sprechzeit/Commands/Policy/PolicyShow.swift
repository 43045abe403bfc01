import ArgumentParser
import Core
import Messages
import Store

/// `sprechzeit policy show`.
struct PolicyShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show what holds for you at every site.",
        usage: "sprechzeit policy show [<options>]",
        discussion: """
            Examples:
              sprechzeit policy show
              sprechzeit policy show --format json

            Notice and how far ahead are those of your role.
            """,
        aliases: ["zeigen"]
    )

    @Option(help: ArgumentHelp("A table to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await BookingDesk(in: database)
            let (policy, sites) = (desk.county.policy, desk.calendar.instance.sites.map(\.id))
            switch format {
            case .json: Console.print(try PolicyReport(policy, at: sites).jsonText())
            case .table:
                Console.print(desk.words.table(of: policy, at: sites).lines(on: Surroundings.current.page))
                Console.print(desk.words.terms(of: policy))
            }
        }
    }
}
