/// What is to be booked: a talk with somebody at a site.
public struct BookingOrder: Hashable, Sendable {
    public var query: SlotQuery
    public var caseManager: Identifier<CaseManager>
    public var site: Identifier<Site>
    public var start: Instant
    /// Held for this long before it is confirmed, in seconds; booked at once where `nil`.
    public var holdSeconds: Int64?
    /// Shown in lists as taken and no more.
    public var isHidden = false
    /// Why it is booked beside another appointment of the same person; only coordinators may.
    public var overbookedBecause: String?

    public init(
        _ query: SlotQuery,
        with caseManager: Identifier<CaseManager>,
        at site: Identifier<Site>,
        from start: Instant,
        holdSeconds: Int64? = nil
    ) {
        self.query = query
        self.caseManager = caseManager
        self.site = site
        self.start = start
        self.holdSeconds = holdSeconds
    }

    public var talk: Range<Instant> { query.talk(from: start) }
    public var occupied: Range<Instant> { query.kind.occupied(by: talk) }

    /// How long a time stays held for somebody at the desk, in seconds.
    public static let holdSeconds: Int64 = 600
}

extension BookingOrder {
    /// What stands against it as far as the county is concerned, whatever the plan has, whoever else has booked and
    /// whoever interprets.
    ///
    /// - Parameters:
    ///   - calendar: The county.
    ///   - policy: What holds for whoever asks.
    ///   - now: When it is asked for.
    /// - Returns: The first reason; `nil` where the plan and the appointments decide.
    public func obstacle(
        in calendar: InstanceCalendar,
        under policy: BookingPolicy = BookingPolicy(),
        at now: Instant
    ) -> Obstacle? {
        let date = calendar.zone.local(at: start).date
        let stay = BookingHours.Stay(caseManager: caseManager, site: site, date: date, period: talk)
        let free = FreeTimes(
            calendar,
            hours: BookingHours([stay]),
            occupancies: [],
            policy: policy.keepingNothing,
            at: now
        )
        var query = query
        if query.mayBeInterpreted { query.language = nil }
        return free.obstacle(at: start, with: caseManager, site: site, to: query)
    }
}
