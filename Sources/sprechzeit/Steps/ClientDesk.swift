import Core
import Messages
import Postgres
import Store

/// Clients as whoever books asks for them.
struct ClientDesk: Sendable {
    let database: Database
    let words = ClientWords(Surroundings.current.language)

    /// Takes down a client with the ways to reach them, for an appointment where one is named: all of it or nothing.
    func add(
        _ details: ClientDetails,
        reachedBy addresses: [ContactAddress],
        letter: String,
        linking code: AppointmentCode? = nil,
        besidesOthers: Bool = false,
        key: RequestKey
    ) async throws -> ClientNumber {
        try await database.write { connection in
            let number = try ClientStore.add(details, letter: letter, key: key, to: &connection)
            for (position, address) in addresses.enumerated() {
                let way = ContactWay(address, isPreferred: position == 0)
                try ClientStore.set(way, for: number, in: &connection)
            }
            if let code {
                try ClientAppointmentStore.link(code, to: number, besidesOthers: besidesOthers, in: &connection)
            }
            return number
        }
    }

    /// Shows a client in full, with the ways to reach them.
    func show(_ number: ClientNumber) async throws -> (client: Client, ways: [ContactWay]) {
        try await database.write { connection in
            (
                try ClientStore.show(number, in: &connection),
                try ClientStore.contactWays(of: number, in: &connection)
            )
        }
    }

    /// Those who may be meant.
    func find(_ query: ClientQuery) async throws -> [ClientHit] {
        try await database.write { connection in try ClientSearchStore.find(query, in: &connection) }
    }

    /// Changes what is known of a client.
    func change(
        _ number: ClientNumber,
        _ change: @Sendable (inout ClientDetails) throws -> Void
    ) async throws {
        try await database.write { connection in
            _ = try ClientStore.change(number, in: &connection, change)
        }
    }

    /// Takes down ways to reach a client, or forgets them.
    func setWays(_ ways: [ContactWay], removing: Bool, of number: ClientNumber) async throws {
        try await database.write { connection in
            for way in ways {
                if removing {
                    try ClientStore.remove(way.address, of: number, in: &connection)
                } else {
                    try ClientStore.set(way, for: number, in: &connection)
                }
            }
        }
    }

    /// Says whose an appointment is.
    func link(
        _ code: AppointmentCode,
        to number: ClientNumber,
        besidesOthers: Bool = false,
        beyondLimitBecause reason: String? = nil
    ) async throws {
        try await telling([number]) {
            try await database.writeAtOnce { connection in
                try ClientAppointmentStore.link(
                    code,
                    to: number,
                    besidesOthers: besidesOthers,
                    beyondLimitBecause: reason,
                    in: &connection
                )
            }
        }
    }

    /// Says that an appointment is nobody's that is known, or not for one of those whose it is.
    func unlink(_ code: AppointmentCode, from number: ClientNumber? = nil) async throws {
        try await database.writeAtOnce { connection in
            try ClientAppointmentStore.unlink(code, from: number, in: &connection)
        }
    }

    /// What clients have ahead beside an appointment and its series.
    func ahead(of clients: [ClientNumber], besides code: AppointmentCode?) async throws -> [AppointmentAhead] {
        try await database.writeAtOnce { connection in
            try ClientAppointmentStore.ahead(of: clients, besides: code, in: &connection)
        }
    }

    /// Whether one of several clients is in another talk, at each of some times.
    func areBusy(_ clients: [ClientNumber], from starts: [Instant], minutes: Int) async throws -> [Bool] {
        try await database.read { connection in
            try ClientAppointmentStore.areBusy(clients, from: starts, minutes: minutes, in: &connection)
        }
    }

    /// Whom a client knows.
    func personKnown(to number: ClientNumber) async throws -> Identifier<CaseManager>? {
        try await database.writeAtOnce { connection in
            try ClientAppointmentStore.personKnown(to: number, in: &connection)
        }
    }

    /// Does something that is refused where somebody has enough appointments ahead; the refusal says which ones.
    func telling<Value: Sendable>(_ clients: [ClientNumber], _ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch ClientRefusal.hasEnough(let limit, _) {
            throw ClientRefusal.hasEnough(limit: limit, ahead: try await ahead(of: clients, besides: nil))
        }
    }

    /// Whose an appointment is; nothing for those who are not to know.
    func tag(of code: AppointmentCode) async throws -> ClientTag? {
        do {
            return try await database.read { connection in
                try ClientAppointmentStore.tags(of: [code], in: &connection)[code]
            }
        } catch let error as PostgresError {
            guard case .notAllowed = error else { throw error }
            return nil
        }
    }

    /// Whose an appointment is, in full; nobody where that is not known, or not for whoever asks.
    func client(of code: AppointmentCode) async throws -> Client? {
        guard let number = try await tag(of: code)?.number else { return nil }
        return try await show(number).client
    }

    /// A client's appointments, for somebody who may hear about them.
    func appointments(of number: ClientNumber, on ground: Disclosure?) async throws -> [Appointment] {
        let answer = try await database.write { connection in
            // A refusal is an answer here: what is written down about it has to stay.
            Result { try ClientAppointmentStore.appointments(of: number, on: ground, in: &connection) }
        }
        return try answer.get()
    }
}

extension Failure {
    /// A refusal as the end of a command.
    init(_ refusal: ClientRefusal) {
        let status: ExitStatus =
            switch refusal {
            case .unknownClient, .unknownAppointment, .unknownContactWay, .keyReused: .badInput
            case .overlap, .otherClient, .hasEnough, .noAppointmentAnyMore: .checkNegative
            case .notIdentified, .limitPassedByOthers: .notAllowed
            }
        self.init(status, ClientWords(Surroundings.current.language).explanation(refusal))
    }
}
