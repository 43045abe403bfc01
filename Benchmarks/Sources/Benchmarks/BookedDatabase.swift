import Cluster
import Core
import Postgres
import Store

/// A durable database of its own in which a county's plan is published, and the desks that share it.
struct BookedDatabase: Sendable {
    let booked: BookedCounty
    let database: Database
    /// The county as the desks know it.
    let county: KnownCounty
    private let desks: Int

    /// Makes the database.
    ///
    /// - Parameters:
    ///   - booked: The county; its appointments are not stored by this.
    ///   - desks: How many share it, each by a connection.
    /// - Throws: What the server says.
    init(of booked: BookedCounty, desks: Int) async throws {
        let owner = try ScratchCluster.shared.administrator()
        var connection = try Connection(owner, timeouts: .bulk)
        try connection.transaction { connection in
            try InstanceStore.replace(booked.calendar.instance, at: booked.now, in: &connection)
            let kind = booked.query.kind
            try connection.run(
                "UPDATE plan.appointment_kind SET horizon_days = \(Int64(kind.horizonDays)) WHERE code = \(kind.id)"
            )
            let fingerprint = try PlanStore.fingerprint(for: booked.plan.days, in: &connection)
            _ = try PlanStore.apply(
                booked.plan,
                madeFrom: fingerprint,
                in: booked.calendar.zone,
                at: booked.now,
                to: &connection
            )
        }
        self.booked = booked
        self.desks = desks
        database = Database(owner, connections: desks) { attempt in .milliseconds(attempt * 5) }
        county = KnownCounty(
            booked.calendar,
            kinds: [booked.query.kind],
            revision: try KnownCounty.revision(in: &connection)
        )
    }

    /// Opens all connections and books once by each, as desks have that are at work.
    ///
    /// - Parameter orders: One for each desk.
    /// - Throws: What the server says; ``BookingRefusal`` where two of them want the same.
    func open(booking orders: [BookingOrder]) async throws {
        try await share(0..<desks) { desk in
            try await database.withConnection { connection in
                // As long as it takes until the others have asked for one too.
                try connection.run("SELECT pg_sleep(0.5)")
                guard let key = RequestKey("opening \(desk)") else { preconditionFailure("A key.") }
                _ = try BookingStore.book(
                    orders[desk],
                    as: AppointmentCode(random: UInt64(1_000_000 + desk)),
                    key: key,
                    in: county,
                    to: &connection
                )
            }
        }
    }

    /// Does something for each number, as many at a time as there are desks.
    func share(_ numbers: Range<Int>, _ body: @escaping @Sendable (Int) async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for desk in 0..<desks {
                group.addTask {
                    for number in numbers where number % desks == desk { try await body(number) }
                }
            }
            try await group.waitForAll()
        }
    }

    /// Books a time the way the program does, with all that belongs to it.
    func book(_ order: BookingOrder, number: Int) async throws {
        if let obstacle = order.obstacle(in: booked.calendar, at: booked.now) {
            throw BookingRefusal.obstacle(obstacle)
        }
        guard let key = RequestKey("benchmark \(number)") else { preconditionFailure("A key.") }
        try await database.writeAtOnce { connection in
            _ = try BookingStore.book(
                order,
                as: AppointmentCode(random: UInt64(number)),
                key: key,
                in: county,
                to: &connection
            )
            try BookingStore.announceChange(on: &connection)
        }
    }

    /// Stores all that the county has booked.
    func bookEverything() async throws {
        let orders = booked.bookings
        try await share(orders.indices) { number in
            try await book(orders[number], number: number)
        }
    }
}
