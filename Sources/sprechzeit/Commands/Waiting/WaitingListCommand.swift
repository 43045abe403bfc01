import ArgumentParser
import Core
import Messages

/// `sprechzeit waiting list`.
struct WaitingListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List who waits, in the order in which times are offered.",
        usage: "sprechzeit waiting list [<options>]",
        discussion: """
            Examples:
              sprechzeit waiting list
              sprechzeit waiting list --format json

            What is urgent comes first, then those whose appointment the service has called off, then whoever \
            waits longest. Who they are the list does not say.
            """,
        aliases: ["liste"]
    )

    @Option(help: ArgumentHelp("A table to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        try await database.withDatabase { database in
            let desk = try await BookingDesk(in: database)
            let entries = try await desk.waitingList().entries
            switch format {
            case .json: Console.print(try WaitingReport(entries, in: desk.calendar.zone).jsonText())
            case .table where entries.isEmpty: Console.tell(desk.words.nobodyWaits)
            case .table: Console.print(desk.words.table(of: entries).lines(on: Surroundings.current.page))
            }
        }
    }
}
