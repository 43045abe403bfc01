import ArgumentParser
import Core
import Messages

/// `sprechzeit waiting decline`.
struct WaitingDecline: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decline",
        abstract: "Say that somebody does not want the time that is held for them.",
        usage: "sprechzeit waiting decline <code> [<options>]",
        discussion: """
            Examples:
              sprechzeit waiting decline 7M3K-9QXP

            They keep their place and are not offered that time again; it is held for the next in line whom it fits.
            """,
        aliases: ["ablehnen"]
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
            let (freed, next) = try await desk.decline(code, key: key)
            try desk.report(freed, as: format)
            if let next, format == .table { try desk.report(next, as: .table) }
        }
    }
}
