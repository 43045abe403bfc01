/// What can still be booked: the hours of the published plan less all that is taken.
///
/// A talk lies within one stay of a person at a site, so that whoever can keep to the plan gets to every appointment in
/// time; what is kept free around it may reach beyond the stay.
public struct FreeTimes: Sendable {
    public let calendar: InstanceCalendar
    let hours: BookingHours
    /// By start; without what was held and is no longer.
    let taken: [Occupancy.Resource: [Occupancy]]
    /// The first to be asked first.
    let interpreters: [Interpreter]
    let policy: BookingPolicy
    public let now: Instant

    /// What is free at an instant.
    ///
    /// - Parameters:
    ///   - calendar: The county.
    ///   - hours: When people see clients.
    ///   - occupancies: What is taken, in no order.
    ///   - interpreters: Who interprets, in no order.
    ///   - policy: What holds for whoever asks.
    ///   - now: The instant.
    public init(
        _ calendar: InstanceCalendar,
        hours: BookingHours,
        occupancies: some Sequence<Occupancy>,
        interpreters: [Interpreter] = [],
        policy: BookingPolicy = BookingPolicy(),
        at now: Instant
    ) {
        self.calendar = calendar
        self.hours = hours
        self.now = now
        self.policy = policy
        self.interpreters = interpreters.sorted { ($0.kind, $0.id) < ($1.kind, $1.id) }
        let live = occupancies.filter { occupancy in occupancy.heldUntil.map { now < $0 } ?? true }
        taken = Dictionary(grouping: live, by: \.resource).mapValues { occupancies in
            occupancies.sorted { $0.period.lowerBound < $1.period.lowerBound }
        }
    }

    /// The free times that meet a query, the first ones by its order.
    ///
    /// - Parameters:
    ///   - query: What they must be like.
    ///   - limit: How many at most.
    /// - Returns: The times; each can be booked as things are.
    public func slots(matching query: SlotQuery, limit: Int) -> [Slot] {
        var slots: [Slot] = []
        var date: LocalDate?
        for stay in hours.stays where query.days.contains(stay.date) {
            if query.order == .date, stay.date != date, slots.count >= limit { break }
            date = stay.date
            guard obstacle(on: stay.date, of: stay.caseManager, at: stay.site, to: query) == nil else { continue }
            for start in starts(in: stay.period, every: policy.at(stay.site).gridMinutes) {
                guard let slot = slot(from: start, in: stay, for: query) else { continue }
                slots.append(slot)
            }
        }
        slots.sort { $0.precedes($1, by: query.order) }
        return Array(slots.prefix(limit))
    }

    /// The free times that meet a query, those with somebody first whom the client knows.
    ///
    /// - Parameters:
    ///   - query: What they must be like.
    ///   - person: Whom the client knows; where the query names people, they come as they do without it.
    ///   - limit: How many at most.
    /// - Returns: The times with that person, and the others; each part by the query's order.
    public func slots(
        matching query: SlotQuery,
        preferring person: Identifier<CaseManager>?,
        limit: Int
    ) -> (known: [Slot], others: [Slot]) {
        guard let person, query.caseManagers == nil else { return ([], slots(matching: query, limit: limit)) }
        var first = query
        first.caseManagers = [person]
        let known = slots(matching: first, limit: limit)
        var rest = query
        rest.caseManagers = Set(calendar.instance.caseManagers.map(\.id)).subtracting([person])
        return (known, known.count < limit ? slots(matching: rest, limit: limit - known.count) : [])
    }

    /// Where the plan has somebody at an instant, or else at first on its date; `nil` where it has them nowhere then.
    public func site(of caseManager: Identifier<CaseManager>, at instant: Instant) -> Identifier<Site>? {
        let stays = hours.stays(of: caseManager, on: calendar.zone.local(at: instant).date)
        return (stays.first { $0.period.contains(instant) } ?? stays.first)?.site
    }

    /// The rooms of a site that are free all through a period, in their order.
    ///
    /// - Parameters:
    ///   - site: The site.
    ///   - period: The period.
    ///   - stepFree: Whether only those count that are reached without steps.
    /// - Returns: Their numbers, counted from 1.
    public func freeRooms(
        at site: Identifier<Site>,
        during period: Range<Instant>,
        stepFree: Bool = false
    ) -> some Sequence<Int> {
        let known = calendar.site(site)
        let rooms = max(0, known?.rooms ?? 1)
        return (0..<rooms).lazy.map { $0 + 1 }
            .filter { !stepFree || known?.isStepFree(room: $0) ?? false }
            .filter { taken(.room(site, number: $0), during: period) == nil }
    }

    /// The time from an instant on in a stay on a day against which nothing stands; `nil` where it is not free.
    private func slot(from start: Instant, in stay: BookingHours.Stay, for query: SlotQuery) -> Slot? {
        let talk = query.talk(from: start)
        guard allows(talk, query), obstacle(in: stay, during: talk, to: query) == nil else { return nil }
        var interpreter: Identifier<Interpreter>?
        switch interpreting(during: talk, with: stay.caseManager, to: query) {
        case .notNeeded: break
        case .by(let somebody): interpreter = somebody
        case .impossible: return nil
        }
        return Slot(
            caseManager: stay.caseManager,
            site: stay.site,
            period: talk,
            wayMinutes: query.way.flatMap { wayMinutes($0, to: stay.site) },
            interpreter: interpreter
        )
    }

    /// The time from an instant on in a stay; `nil` where it is not free.
    func slot(at start: Instant, in stay: BookingHours.Stay, for query: SlotQuery) -> Slot? {
        guard obstacle(on: stay.date, of: stay.caseManager, at: stay.site, to: query) == nil else { return nil }
        return slot(from: start, in: stay, for: query)
    }

    /// Whether a query asks for a time of this kind at all.
    private func allows(_ talk: Range<Instant>, _ query: SlotQuery) -> Bool {
        let start = calendar.zone.local(at: talk.lowerBound)
        guard query.weekdays.contains(start.date.weekday), query.hours.lowerBound <= start.time else { return false }
        let end = calendar.zone.local(at: talk.upperBound)
        return end.date == start.date ? end.time <= query.hours.upperBound : query.hours.upperBound == .endOfDay
    }

    /// The points of a grid in a period: multiples of some minutes after each full hour.
    func starts(in period: Range<Instant>, every minutes: Int) -> [Instant] {
        let minute = calendar.zone.local(at: period.lowerBound).time.minute % 60
        let hour = period.lowerBound.seconds - Int64(minute) * 60
        var starts: [Instant] = []
        for hour in stride(from: hour, to: period.upperBound.seconds, by: 3_600) {
            for minute in stride(from: 0, to: 60, by: minutes) {
                let start = Instant(seconds: hour + Int64(minute) * 60)
                if period.contains(start) { starts.append(start) }
            }
        }
        return starts
    }
}

extension Slot {
    /// Whether it is to be named before another one.
    fileprivate func precedes(_ other: Slot, by order: SlotQuery.Order) -> Bool {
        if order == .way, wayMinutes != other.wayMinutes { return (wayMinutes ?? 0) < (other.wayMinutes ?? 0) }
        if period.lowerBound != other.period.lowerBound { return period.lowerBound < other.period.lowerBound }
        if site != other.site { return site < other.site }
        return caseManager < other.caseManager
    }
}
