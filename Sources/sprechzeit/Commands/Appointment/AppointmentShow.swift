import ArgumentParser
import Core
import Messages

/// `sprechzeit appointment show`.
struct AppointmentShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show an appointment, by its code or by the request that made it.",
        usage: "sprechzeit appointment show [<code>] [--request-key <key>] [<options>]",
        discussion: """
            Examples:
              sprechzeit appointment show 7M3K-9QXP
              sprechzeit appointment show --request-key desk2-4711 --format json

            By its key one finds out what became of a request whose answer never came: status 1 says that it was \
            never done and may be sent again. Whose it is is said by number and initials.
            """,
        aliases: ["zeigen"]
    )

    @Argument(help: "The appointment's code.")
    var code: AppointmentCode?

    @Option(help: ArgumentHelp("The name of a request, instead of a code.", valueName: "key"))
    var requestKey: String?

    @Option(help: ArgumentHelp("A sentence to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        guard code != nil || requestKey != nil else { throw Failure(.usage, .missing("--request-key")) }
        try await database.withDatabase { database in
            let desk = try await BookingDesk(in: database)
            let appointment = try await desk.appointment(named(at: desk))
            let client = try await ClientDesk(database: database).tag(of: appointment.code)
            try desk.report(appointment, for: client, as: format)
        }
    }

    private func named(at desk: BookingDesk) async throws -> AppointmentCode {
        if let code { return code }
        guard let key = requestKey.flatMap({ RequestKey($0) }) else {
            throw Failure(.usage, .outOfRange("--request-key", least: 1, most: 200))
        }
        return try await desk.outcome(of: key)
    }
}
