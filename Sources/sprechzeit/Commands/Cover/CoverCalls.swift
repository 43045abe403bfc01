import ArgumentParser
import Core
import Messages

/// `sprechzeit cover calls`.
struct CoverCalls: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calls",
        abstract: "List whom to call: appointments that need a decision, and what can be offered.",
        usage: "sprechzeit cover calls [<options>]",
        discussion: """
            Examples:
              sprechzeit cover calls
              sprechzeit cover calls --format json

            Who the clients are the list does not say; the desk finds them by the code. After a yes, `appointment \\
            move` takes the new time before the old one is free.
            """,
        aliases: ["anrufe"]
    )

    @Option(help: ArgumentHelp("A table to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await BookingDesk(in: database)
            let calls = try await desk.calls()
            switch format {
            case .json: Console.print(try CallReport(calls, in: desk.calendar.zone).jsonText())
            case .table where calls.isEmpty: Console.tell(desk.words.nobodyToCall)
            case .table: Console.print(desk.words.table(of: calls).lines(on: Surroundings.current.page))
            }
        }
    }
}
