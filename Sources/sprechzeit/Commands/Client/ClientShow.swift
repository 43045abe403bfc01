import ArgumentParser
import Core
import Messages

/// `sprechzeit client show`.
struct ClientShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a client in full; that you looked is written down.",
        usage: "sprechzeit client show <number> [<options>]",
        discussion: """
            Examples:
              sprechzeit client show M-2041
              sprechzeit client show M-2041 --format json

            A way of contact that is not to be used is named without its number.
            """,
        aliases: ["zeigen"]
    )

    @Argument(help: "The client's number.")
    var number: ClientNumber

    @Option(help: ArgumentHelp("Lines to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = ClientDesk(database: database)
            let (client, ways) = try await desk.show(number)
            switch format {
            case .table: Console.print(desk.words.lines(client, ways))
            case .json: Console.print(try ClientReport(client, ways).jsonText())
            }
        }
    }
}
