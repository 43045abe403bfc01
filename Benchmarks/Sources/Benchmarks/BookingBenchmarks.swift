import Core
import Postgres
import Store

/// Booking with all that belongs to it, against bare inserts under the same constraint on a durable server.
enum BookingBenchmarks {
    static func all(of county: Instance, zone: Zone) -> [Benchmark] {
        let booked = BookedCounty(county, zone: zone, weeks: 4)
        return [booking(booked), rivals(booked)]
    }

    private static let bookings = 2_000
    private static let attempts = 1_000

    /// Eight desks that do not get into one another's way.
    private static func booking(_ booked: BookedCounty) -> Benchmark {
        Benchmark(
            name: "booking",
            reference: "inserting ranges alone under the same constraint",
            unit: ("booking", bookings),
            basis: .wall,
            product: {
                let desks = try await BookedDatabase(of: booked, desks: 8)
                let orders = booked.orders(bookings)
                return { latencies in
                    try await desks.share(orders.indices) { number in
                        try await latencies.time { try await desks.book(orders[number], number: number) }
                    }
                }
            },
            plain: {
                let desks = try await BookedDatabase(of: booked, desks: 8)
                try await desks.makeBareTable()
                let orders = booked.orders(bookings)
                return { _ in
                    try await desks.share(orders.indices) { number in
                        _ = try await desks.insertBare(orders[number])
                    }
                }
            }
        )
    }

    /// Sixty-four desks that all want one time.
    private static func rivals(_ booked: BookedCounty) -> Benchmark {
        Benchmark(
            name: "rivals",
            reference: "inserting one range alone under the same constraint",
            unit: ("attempt", attempts),
            basis: .wall,
            product: {
                let desks = try await BookedDatabase(of: booked, desks: 64)
                let orders = booked.orders(65)
                try await desks.open(booking: orders.dropFirst().map(\.self))
                let order = orders[0]
                return { latencies in
                    let successes = Count()
                    try await desks.share(0..<attempts) { number in
                        try await latencies.time {
                            do {
                                try await desks.book(order, number: number)
                                successes.increment()
                            } catch BookingRefusal.taken {}
                        }
                    }
                    guard successes.value == 1 else { throw WrongSuccesses(count: successes.value) }
                }
            },
            plain: {
                let desks = try await BookedDatabase(of: booked, desks: 64)
                let orders = booked.orders(65)
                try await desks.open(booking: orders.dropFirst().map(\.self))
                try await desks.makeBareTable()
                let order = orders[0]
                return { _ in
                    let successes = Count()
                    try await desks.share(0..<attempts) { _ in
                        if try await desks.insertBare(order) { successes.increment() }
                    }
                    guard successes.value == 1 else { throw WrongSuccesses(count: successes.value) }
                }
            }
        )
    }

    /// One time was booked by none of its rivals, or by several.
    private struct WrongSuccesses: Error {
        let count: Int
    }
}

extension BookedDatabase {
    fileprivate func makeBareTable() async throws {
        try await database.withConnection { connection in
            try connection.run(
                """
                CREATE TABLE plan.bare (
                    person text, during tstzrange,
                    EXCLUDE USING gist (person WITH =, during WITH &&)
                )
                """
            )
        }
    }

    /// Inserts a range; whether it was free.
    fileprivate func insertBare(_ order: BookingOrder) async throws -> Bool {
        try await database.writeAtOnce { connection in
            try connection.run(
                """
                INSERT INTO plan.bare VALUES (\(order.caseManager), \(order.talk))
                ON CONFLICT DO NOTHING
                """
            ).affected == 1
        }
    }
}

extension BookedCounty {
    /// Orders that do not get into one another's way.
    fileprivate func orders(_ count: Int) -> [BookingOrder] {
        plan.presences.flatMap { presence -> [BookingOrder] in
            guard let site = presence.site else { return [] }
            return stride(from: presence.start.minute, to: presence.end.minute - 45, by: 45).map { minute in
                let midnight = calendar.zone.instant(of: LocalTime(presence.date, .midnight))
                return BookingOrder(
                    SlotQuery(kind: query.kind, days: presence.date...presence.date),
                    with: presence.caseManager,
                    at: site,
                    from: midnight.advanced(bySeconds: Int64(minute) * 60)
                )
            }
        }
        .prefix(count).map(\.self)
    }
}
