import Cluster
import Core
import Foundation
import Postgres
import Store

/// Booking with all that belongs to it, against bare inserts under the same constraint, both by eight connections on a
/// durable server.
enum BookingBenchmarks {
    static func all(of county: Instance, zone: Zone) -> [Benchmark] {
        [booking(county, zone: zone)]
    }

    private static let bookings = 2_000
    private static let desks = 8

    private static func booking(_ county: Instance, zone: Zone) -> Benchmark {
        Benchmark(
            name: "booking",
            reference: "inserting ranges alone under the same constraint",
            unit: ("booking", bookings),
            basis: .wall,
            product: {
                let booked = BookedCounty(county, zone: zone, weeks: 4)
                let database = try await database(of: booked)
                let orders = booked.orders(bookings)
                let revision = try await database.read { connection in try KnownCounty.revision(in: &connection) }
                let county = KnownCounty(booked.calendar, kinds: [booked.query.kind], revision: revision)
                return {
                    try await share(orders.indices) { number in
                        guard orders[number].obstacle(in: booked.calendar, at: booked.now) == nil else { return }
                        guard let key = RequestKey("benchmark \(number)") else { return }
                        _ = try await database.writeAtOnce { connection in
                            let appointment = try BookingStore.book(
                                orders[number],
                                as: AppointmentCode(random: UInt64(number)),
                                key: key,
                                in: county,
                                to: &connection
                            )
                            try BookingStore.announceChange(on: &connection)
                            return appointment
                        }
                    }
                }
            },
            plain: {
                let booked = BookedCounty(county, zone: zone, weeks: 4)
                let database = try await database(of: booked)
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
                let orders = booked.orders(bookings)
                return {
                    try await share(orders.indices) { number in
                        let order = orders[number]
                        _ = try await database.writeAtOnce { connection in
                            try connection.run(
                                """
                                INSERT INTO plan.bare VALUES (\(order.caseManager), \(order.talk))
                                ON CONFLICT DO NOTHING
                                """
                            ).affected
                        }
                    }
                }
            }
        )
    }

    /// A fresh database in which a county's plan is published.
    private static func database(of booked: BookedCounty) async throws -> Database {
        let owner = try ScratchCluster.shared.administrator()
        var connection = try Connection(owner, timeouts: .bulk)
        try connection.transaction { connection in
            try InstanceStore.replace(booked.calendar.instance, at: booked.now, in: &connection)
            let fingerprint = try PlanStore.fingerprint(for: booked.plan.days, in: &connection)
            _ = try PlanStore.apply(
                booked.plan,
                madeFrom: fingerprint,
                in: booked.calendar.zone,
                at: booked.now,
                to: &connection
            )
        }
        return Database(owner, connections: desks) { attempt in .milliseconds(attempt * 5) }
    }

    /// Does something for each number, as many at a time as there are desks.
    private static func share(
        _ numbers: Range<Int>,
        _ body: @escaping @Sendable (Int) async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for desk in 0..<desks {
                group.addTask {
                    for number in numbers where number % desks == desk { try await body(number) }
                }
            }
            try await group.waitForAll()
        }
    }
}

extension BookedCounty {
    /// Orders that do not get into one another's way.
    fileprivate func orders(_ count: Int) -> [BookingOrder] {
        let kind = query.kind
        return plan.presences.flatMap { presence -> [BookingOrder] in
            guard let site = presence.site else { return [] }
            return stride(from: presence.start.minute, to: presence.end.minute - 45, by: 45).map { minute in
                let midnight = calendar.zone.instant(of: LocalTime(presence.date, .midnight))
                return BookingOrder(
                    SlotQuery(kind: kind, days: presence.date...presence.date),
                    with: presence.caseManager,
                    at: site,
                    from: midnight.advanced(bySeconds: Int64(minute) * 60)
                )
            }
        }
        .prefix(count).map(\.self)
    }
}
