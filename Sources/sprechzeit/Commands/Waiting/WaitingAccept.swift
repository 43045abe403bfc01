import ArgumentParser
import Core
import Messages

/// `sprechzeit waiting accept`.
struct WaitingAccept: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept",
        abstract: "Make an appointment of the time that is held for somebody who waits.",
        usage: "sprechzeit waiting accept <code> [<options>]",
        discussion: """
            Examples:
              sprechzeit waiting accept 7M3K-9QXP

            The code of the appointment goes on their slip.
            """,
        aliases: ["annehmen"]
    )

    @Argument(help: "Who waits.")
    var code: AppointmentCode

    @OptionGroup var request: RequestOptions

    @Option(help: ArgumentHelp("A sentence to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let key = try request.key
        try await database.withDatabase { database in
            let desk = try await BookingDesk(in: database)
            try desk.report(try await desk.accept(code, key: key), as: format)
        }
    }
}
