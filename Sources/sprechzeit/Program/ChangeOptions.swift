import ArgumentParser
import Core
import Messages

/// What every command needs that lets something happen to one appointment.
struct ChangeOptions: ParsableArguments {
    @Argument(help: "The appointment's code.")
    var code: AppointmentCode

    @OptionGroup var request: RequestOptions

    @Option(help: ArgumentHelp("A sentence to read, or JSON for programs.", valueName: "form"))
    var format: OutputFormat = .table

    @OptionGroup var database: DatabaseOptions

    /// Lets something happen, and says what has become of the appointment.
    func apply(_ event: AppointmentEvent) async throws {
        try await change { desk, key in try await desk.apply(event, to: code, key: key) }
    }

    /// Takes back what happened last, and says what has become of the appointment.
    func undo() async throws {
        try await change { desk, key in try await desk.undo(code, key: key) }
    }

    private func change(_ body: (BookingDesk, RequestKey) async throws -> Appointment) async throws {
        let key = try request.key
        try await database.withDatabase { database in
            let desk = try await BookingDesk(in: database)
            try desk.report(try await body(desk, key), as: format)
        }
    }
}

extension BookingDesk {
    /// Says what has become of an appointment, and whose it is where that is asked for.
    func report(_ appointment: Appointment, for client: ClientTag? = nil, as format: OutputFormat) throws {
        switch format {
        case .table:
            Console.print([line(appointment)] + (client.map { [ClientWords(words.language).person($0)] } ?? []))
        case .json:
            let clients = client.map { [appointment.code: $0] } ?? [:]
            Console.print(try AppointmentReport([appointment], of: clients, in: calendar.zone).jsonText())
        }
    }
}
