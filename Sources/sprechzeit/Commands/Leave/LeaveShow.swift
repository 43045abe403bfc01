import ArgumentParser
import Core
import Messages

/// `sprechzeit leave show`.
struct LeaveShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one leave or absence.",
        usage: "sprechzeit leave show <code> [<options>]",
        discussion: """
            Examples:
              sprechzeit leave show A-0012
            """,
        aliases: ["zeigen"]
    )

    @Argument(help: "The code of the leave or absence.")
    var code: String

    @Option(help: ArgumentHelp("A table to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await LeaveDesk(in: database)
            let entry = try await desk.entry(Identifier(code))
            switch format {
            case .json: Console.print(try LeaveReport([entry]).jsonText())
            case .table: Console.print(desk.words.table(of: [entry]).lines(on: Surroundings.current.page))
            }
        }
    }
}
