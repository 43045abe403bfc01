import Core
import Postgres
import Store

/// Searching free times with all that has to be read for it, against reading what is taken alone.
enum SlotsBenchmarks {
    static func all(of county: Instance, zone: Zone) -> [Benchmark] {
        [
            searching("slots-4-weeks", county, zone: zone, weeks: 4, copies: 1),
            searching("slots-26-weeks", county, zone: zone, weeks: 26, copies: 1),
            searching("slots-10-people", county, zone: zone, weeks: 4, copies: 10),
        ]
    }

    private static let searches = 50

    private static func searching(
        _ name: String,
        _ county: Instance,
        zone: Zone,
        weeks: Int,
        copies: Int
    ) -> Benchmark {
        @Sendable func database() async throws -> BookedDatabase {
            let booked = BookedCounty(county, zone: zone, weeks: weeks, copies: copies)
            let desks = try await BookedDatabase(of: booked, desks: 8)
            try await desks.bookEverything()
            try await desks.database.withConnection { connection in try connection.run("VACUUM ANALYZE") }
            return desks
        }
        return Benchmark(
            name: name,
            reference: "reading what is taken",
            unit: ("search", searches),
            basis: .wall,
            product: {
                let desks = try await database()
                return { latencies in
                    for _ in 0..<searches {
                        let slots = try await latencies.time { try await desks.search() }
                        guard !slots.isEmpty else { throw NothingFree() }
                    }
                }
            },
            plain: {
                let desks = try await database()
                return { _ in
                    for _ in 0..<searches { _ = try await desks.readTaken() }
                }
            }
        )
    }

    private struct NothingFree: Error {}
}

extension BookedDatabase {
    /// What one search of a desk does.
    fileprivate func search() async throws -> [Slot] {
        try await database.read { connection in
            try FreeTimesStore.freeTimes(on: booked.plan.days, in: booked.calendar, in: &connection)
        }
        .slots(matching: booked.query, limit: 20)
    }

    /// The ranges of what is taken.
    fileprivate func readTaken() async throws -> Int {
        let zone = booked.calendar.zone
        let days = booked.plan.days
        let span = zone.startOfDay(days.lowerBound)..<zone.startOfDay(days.upperBound.next)
        return try await database.read { connection in
            try connection.run("SELECT resource_id, during FROM plan.occupancy WHERE during && \(span)").map {
                row throws(PostgresError) in try row.value(1, as: Range<Instant>.self)
            }.count
        }
    }
}
