import Core
import Messages
import Postgres
import Store

/// Series and talks without an appointment at the desk.
extension BookingDesk {
    /// One date of a series: what stands against it, if anything does.
    struct SeriesDate {
        let start: Instant
        let obstacle: Obstacle?
        /// Whether one of those for whom it is has another appointment then.
        var clientIsBusy = false

        var isHindered: Bool { obstacle != nil || clientIsBusy }
    }

    /// The dates of a series: the same time of day every week or every few weeks, by the clock on the wall.
    ///
    /// - Parameters:
    ///   - order: The first one.
    ///   - count: How many there are.
    ///   - weeks: How many weeks lie between two of them.
    ///   - party: For whom, where that is said.
    /// - Returns: All of them, with what stands against each.
    /// - Throws: What the database says.
    func series(
        from order: BookingOrder,
        count: Int,
        every weeks: Int,
        for party: ClientParty? = nil
    ) async throws -> [SeriesDate] {
        let first = calendar.zone.local(at: order.start)
        let dates = (0..<count).map { first.date.advanced(by: $0 * weeks * 7) }
        let free = try await freeTimes(on: first.date...(dates.last ?? first.date))
        let starts = dates.map { calendar.zone.instant(of: LocalTime($0, first.time)) }
        var busy = starts.map { _ in false }
        if let party {
            busy = try await ClientDesk(database: database).areBusy(
                party.clients,
                from: starts,
                minutes: order.query.durationMinutes
            )
        }
        return zip(starts, busy).map { start, clientIsBusy in
            let obstacle = free.obstacle(at: start, with: order.caseManager, site: order.site, to: order.query)
            return SeriesDate(start: start, obstacle: obstacle, clientIsBusy: clientIsBusy)
        }
    }

    /// Whether the first date of a series was booked under a key before, so that the rest is only answered again.
    func wasBooked(_ key: RequestKey) async throws -> Bool {
        guard let first = RequestKey("\(key.rawValue) 1") else { return false }
        return try await database.read { connection in
            try RequestStore.outcome(of: first, in: &connection) != nil
        }
    }

    /// Books all dates of a series in one transaction, or none; for clients where some are named.
    func bookSeries(
        _ dates: [SeriesDate],
        of order: BookingOrder,
        for party: ClientParty? = nil,
        key: RequestKey
    ) async throws -> [Appointment] {
        let series = AppointmentCode(random: .random(in: 0 ... .max))
        return try await ClientDesk(database: database).telling(party?.clients ?? []) {
            try await changing {
                try await database.write { connection in
                    var booked: [Appointment] = []
                    for (number, date) in dates.enumerated() {
                        var order = order
                        order.start = date.start
                        let code = number == 0 ? series : AppointmentCode(random: .random(in: 0 ... .max))
                        guard let part = RequestKey("\(key.rawValue) \(number + 1)") else {
                            throw Failure(.usage, .outOfRange("--request-key", least: 1, most: 195))
                        }
                        booked.append(
                            try book(
                                order,
                                for: party,
                                as: code,
                                key: part,
                                series: booked.first?.series ?? series,
                                on: &connection
                            )
                        )
                    }
                    return booked
                }
            }
        }
    }

    /// Books a talk with somebody who is there already, and says that they are; from the next full minute on.
    func walkIn(_ order: BookingOrder, key: RequestKey) async throws -> Appointment {
        if let obstacle = try await obstacle(to: order) { throw declined(.obstacle(obstacle)) }
        let code = AppointmentCode(random: .random(in: 0 ... .max))
        return try await changing {
            try await database.write { connection in
                let booked = try BookingStore.book(order, as: code, key: key, in: county, to: &connection)
                guard booked.state == .booked, let arrival = RequestKey("\(key.rawValue) arrive") else { return booked }
                return try BookingStore.apply(.arrive, to: booked.code, key: arrival, on: &connection)
            }
        }
    }

    /// The next full minute.
    var nextMinute: Instant {
        Instant(seconds: (now.seconds / 60 + 1) * 60)
    }

    private func obstacle(to order: BookingOrder) async throws -> Obstacle? {
        let date = calendar.zone.local(at: order.start).date
        let free = try await freeTimes(on: date...date)
        return free.obstacle(at: order.start, with: order.caseManager, site: order.site, to: order.query)
    }
}
