import Core
import Postgres
import Store
import TestKit
import Testing

/// Many desks at once end where one after another could have ended.
@Suite(.scratchDatabase(.bookingCounty)) struct ConcurrentBookingTests {
    @Test func ofManyRivalsForOneTimeOneBooksIt() async throws {
        let database = try sharedDatabase()
        for round in 0..<5 {
            let order = BookingCounty.order(["09:00", "09:15", "09:30", "09:45", "10:00"][round], on: "2027-03-22")
            let booked = try await withThrowingTaskGroup(of: Bool.self) { group in
                for rival in 0..<64 {
                    group.addTask {
                        let number = UInt64(round * 100 + rival)
                        guard let key = RequestKey("rival \(number)") else { return false }
                        do {
                            _ = try await database.write { connection in
                                try BookingStore.book(
                                    order,
                                    as: AppointmentCode(random: number),
                                    key: key,
                                    in: try connection.knownCounty(),
                                    to: &connection
                                )
                            }
                            return true
                        } catch is BookingRefusal {
                            return false
                        }
                    }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(booked == 1, "round \(round)")
            try await database.write { connection in
                for appointment in try connection.everything() where appointment.state == .booked {
                    let key = RequestKey("cancel \(appointment.code)")
                    _ = try BookingStore.apply(
                        .cancelByClient,
                        to: appointment.code,
                        key: try #require(key),
                        on: &connection
                    )
                }
            }
        }
    }

    @Test func ofTenThousandOperationsWhatEveryDeskWasToldIsSo() async throws {
        let database = try sharedDatabase()
        let desks = try await work(in: database, seed: 1, times: 625)
        let stored = try await database.read { connection in try connection.everything() }
        let told = desks.flatMap(\.appointments.values)
        #expect(Set(stored) == Set(told))
        #expect(desks.reduce(0) { $0 + $1.refusals } > 1_000, "The desks got into one another's way.")
        #expect(try overlaps() == 0)
    }

    @Test func withoutTheConstraintATimeIsBookedTwice() async throws {
        var owner = try owner()
        try owner.run("ALTER TABLE plan.occupancy DROP CONSTRAINT occupancy_once")
        var one = try reception()
        // Afterwards the person and the room are known, and nobody waits for the other to name them.
        let first = try one.book(BookingCounty.order("09:30"), 0)
        _ = try one.apply(.cancelByClient, to: first.code)
        try one.transaction { one in
            let key = try #require(RequestKey("one"))
            _ = try BookingStore.book(
                BookingCounty.order("09:30"),
                as: AppointmentCode(random: 1),
                key: key,
                in: try one.knownCounty(),
                to: &one
            )
            var two = try reception()
            _ = try two.book(BookingCounty.order("09:30"), 2)
        }
        #expect(try overlaps() > 0, "The test above sees what it is there to see.")
    }

    /// Lets sixteen desks work at once.
    private func work(in database: Database, seed: UInt64, times: Int) async throws -> [BookingDesk] {
        try await withThrowingTaskGroup(of: BookingDesk.self) { group in
            for number in 0..<16 {
                group.addTask {
                    var desk = BookingDesk(number, seed: seed, in: database)
                    try await desk.work(times: times)
                    return desk
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    /// How many pairs of appointments have the same person or room at the same time.
    private func overlaps() throws -> Int {
        var owner = try owner()
        return try owner.run(
            """
            SELECT count(*)
              FROM plan.occupancy AS one
              JOIN plan.occupancy AS two
                ON two.resource_id = one.resource_id AND two.appointment_id > one.appointment_id
                   AND two.during && one.during
            """
        ).value()
    }
}

extension Connection {
    /// All appointments there are; the clock stands still, so that no hold runs out.
    fileprivate mutating func everything() throws(PostgresError) -> [Appointment] {
        let start = BookingCounty.instant("2027-03-01", "00:00")
        let end = BookingCounty.instant("2027-05-01", "00:00")
        return try AppointmentStore.appointments(in: start..<end, at: nil, with: nil, in: &self)
    }
}
