/// A time for somebody who has come without an appointment (ohne Termin): today, or on one of the next days.
public struct WalkInTime: Hashable, Sendable {
    public let slot: Slot
    /// What it is booked as.
    public let query: SlotQuery
    /// Whether the talk begins at once, so that the client counts as arrived.
    public let isNow: Bool

    public init(slot: Slot, query: SlotQuery, isNow: Bool) {
        self.slot = slot
        self.query = query
        self.isNow = isNow
    }

    /// The first minute at which a talk can begin.
    public static func first(after now: Instant) -> Instant {
        Instant(seconds: (now.seconds / 60 + 1) * 60)
    }
}

extension FreeTimes {
    /// What can be offered to somebody who is there: with each person the first short talk of today, with all that
    /// was kept back and at once at whatever minute, and then the first time of each of the next days.
    ///
    /// - Parameters:
    ///   - wish: What the client needs, whatever its days.
    ///   - short: The kind of a talk without an appointment.
    ///   - lastDay: Until when to look.
    ///   - limit: How many at most.
    /// - Returns: The times by their start.
    public func walkInTimes(
        for wish: SlotQuery,
        short: AppointmentKind,
        through lastDay: LocalDate,
        limit: Int
    ) -> [WalkInTime] {
        let today = calendar.zone.local(at: now).date
        var times = timesToday(for: wish, of: short, on: today)
        guard today < lastDay else { return Array(times.prefix(limit)) }
        var later = wish
        later.days = today.next...lastDay
        var day: LocalDate?
        for slot in slots(matching: later, limit: .max) {
            let date = calendar.zone.local(at: slot.period.lowerBound).date
            guard date != day else { continue }
            day = date
            times.append(WalkInTime(slot: slot, query: later, isNow: false))
        }
        return Array(times.prefix(limit))
    }

    private func timesToday(for wish: SlotQuery, of short: AppointmentKind, on today: LocalDate) -> [WalkInTime] {
        var query = wish
        query.kind = short
        query.durationMinutes = short.durationMinutes
        query.days = today...today
        var atOnce = query
        atOnce.isWalkIn = true
        let first = WalkInTime.first(after: now)
        var times: [WalkInTime] = []
        for stay in hours.stays where stay.date == today {
            if let slot = slot(at: first, in: stay, for: atOnce) {
                times.append(WalkInTime(slot: slot, query: atOnce, isNow: true))
            } else {
                // What begins later begins like any other talk.
                let starts = starts(in: stay.period, every: policy.at(stay.site).gridMinutes)
                let slot = starts.lazy.compactMap { self.slot(at: $0, in: stay, for: query) }.first
                if let slot { times.append(WalkInTime(slot: slot, query: query, isNow: false)) }
            }
        }
        return times.sorted { one, other in
            (one.slot.period.lowerBound, one.slot.site, one.slot.caseManager)
                < (other.slot.period.lowerBound, other.slot.site, other.slot.caseManager)
        }
    }
}
