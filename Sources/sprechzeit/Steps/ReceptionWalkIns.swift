import Core
import Postgres
import Reception
import Store

/// Those who come without an appointment, at the desk.
extension ReceptionDesk {
    /// What can be offered to somebody who is there.
    func walkInTimes(for query: SlotQuery) async throws -> ReceptionAnswer {
        let last = desk.today.advanced(by: Self.daysAhead)
        let free = try await desk.freeTimes(on: desk.today...last)
        let times = free.walkInTimes(
            for: query,
            short: desk.kinds.first { $0.id == Self.short } ?? query.kind,
            through: last,
            limit: Self.most
        )
        return .foundWalkIn(times)
    }

    /// What is to be held: of a talk that begins at once, the next minute where the first one has passed.
    func order(_ slot: Slot, _ query: SlotQuery) -> BookingOrder {
        let start = slot.period.lowerBound
        return BookingOrder(
            query,
            with: slot.caseManager,
            at: slot.site,
            from: query.isWalkIn ? max(start, desk.nextMinute) : start,
            holdSeconds: BookingOrder.holdSeconds
        )
    }

    private static let short = Identifier<AppointmentKind>("short")
    private static let daysAhead: Int = 7
    private static let most = 9
}

extension BookingDesk {
    /// Makes an appointment of a hold, and says that its client is there.
    func begin(_ code: AppointmentCode, key: RequestKey) async throws -> Appointment {
        try await changing {
            try await database.write { connection in
                let booked = try BookingStore.apply(.confirm, to: code, key: key, on: &connection)
                guard booked.state == .booked, let arrival = RequestKey("\(key.rawValue) arrive") else { return booked }
                return try BookingStore.apply(.arrive, to: code, key: arrival, on: &connection)
            }
        }
    }
}
