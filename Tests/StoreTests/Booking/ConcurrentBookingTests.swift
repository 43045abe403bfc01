import Core
import Postgres
import Store
import TestKit
import Testing

/// Many desks that want one time.
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
}

extension Connection {
    /// All appointments there are; the clock stands still, so that no hold runs out.
    fileprivate mutating func everything() throws(PostgresError) -> [Appointment] {
        let start = BookingCounty.instant("2027-03-01", "00:00")
        let end = BookingCounty.instant("2027-05-01", "00:00")
        return try AppointmentStore.appointments(in: start..<end, at: nil, with: nil, in: &self)
    }
}
