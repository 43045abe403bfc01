import Core
import Postgres
import Store
import TestKit

/// Somebody who books at random, and knows what has become of their own appointments.
struct BookingDesk {
    private(set) var appointments: [AppointmentCode: Appointment] = [:]
    private(set) var refusals = 0
    private let database: Database
    private var generator: SeededGenerator
    private var requests = 0
    private let name: String

    init(_ number: Int, seed: UInt64, in database: Database) {
        generator = SeededGenerator(seed: seed &+ UInt64(number) &* 1_000_003)
        name = "desk \(number)"
        self.database = database
    }

    /// Does some things, one after another.
    mutating func work(times: Int) async throws {
        for _ in 0..<times {
            do {
                let appointment = try await doSomething()
                appointments[appointment.code] = appointment
            } catch is BookingRefusal {
                refusals += 1
            }
        }
    }

    /// Books, or does something to an appointment of one's own.
    private mutating func doSomething() async throws -> Appointment {
        requests += 1
        guard let key = RequestKey("\(name), \(requests)") else { preconditionFailure("No key.") }
        let order = order()
        let code = AppointmentCode(random: generator.next())
        let open = appointments.values.filter { $0.state == .booked || $0.state == .held }
            .map(\.code).sorted { $0.rawValue < $1.rawValue }
        guard let mine = open.randomElement(using: &generator), Int.random(in: 0..<3, using: &generator) > 0 else {
            return try await database.write { connection in
                try BookingStore.book(order, as: code, key: key, in: try connection.knownCounty(), to: &connection)
            }
        }
        switch Int.random(in: 0..<4, using: &generator) {
        case 0:
            return try await database.write { connection in
                try BookingStore.move(mine, to: order, key: key, in: try connection.knownCounty(), to: &connection)
            }
        case 1:
            return try await apply(.confirm, to: mine, key: key)
        case 2:
            return try await apply(.release, to: mine, key: key)
        default:
            return try await apply(.cancelByClient, to: mine, key: key)
        }
    }

    private func apply(
        _ event: AppointmentEvent,
        to code: AppointmentCode,
        key: RequestKey
    ) async throws -> Appointment {
        try await database.write { connection in
            try BookingStore.apply(event, to: code, key: key, on: &connection)
        }
    }

    /// One of few times, so that desks get into one another's way.
    private mutating func order() -> BookingOrder {
        let dates = ["2027-03-15", "2027-03-22", "2027-03-29"]
        let quarter = Int.random(in: 0..<9, using: &generator)
        let start = time("09:00").minute + quarter * 15
        let hold: Int64? = Bool.random(using: &generator) ? 600 : nil
        return BookingCounty.order(
            "\(start / 60 < 10 ? "0" : "")\(start / 60):\(start % 60 == 0 ? "00" : "\(start % 60)")",
            with: Bool.random(using: &generator) ? "CM-02" : "CM-03",
            on: dates[Int.random(in: 0..<dates.count, using: &generator)],
            held: hold
        )
    }
}
