public import Core

/// A calendar of whole days that bear a name: public holidays, school holidays.
public struct DayCalendar: Hashable, Sendable {
    /// Days in a row under one name.
    public struct Days: Hashable, Sendable {
        public var name: String
        public var first: LocalDate
        /// The last of the days.
        public var last: LocalDate

        public init(name: String, first: LocalDate, last: LocalDate) {
            self.name = name
            self.first = first
            self.last = last
        }
    }

    public var name: String
    /// Where the days come from, and under which terms.
    public var source: String
    /// What the names of its entries begin with; the first day is added.
    public var uidPrefix: String
    public var revisedAt: Instant
    public var days: [Days]

    public init(name: String, source: String, uidPrefix: String, revisedAt: Instant, days: [Days]) {
        self.name = name
        self.source = source
        self.uidPrefix = uidPrefix
        self.revisedAt = revisedAt
        self.days = days
    }

    /// Writes the calendar; nobody counts as busy on its days.
    @CalendarLibrary
    public func text() -> String {
        CalendarHead(name: CalendarText(name), about: CalendarText(source)).around(days.map(entry))
    }

    @CalendarLibrary
    private func entry(_ days: Days) -> String {
        var event = Component(.event)
        event.add(.uid(CalendarText("\(uidPrefix)-\(days.first)")))
        event.add(.stamp(revisedAt))
        event.add(.lastModified(revisedAt))
        event.add(.sequence(0))
        event.add(.summary(CalendarText(days.name)))
        event.add(.start(.day(days.first)))
        event.add(.end(.day(days.last.next)))
        event.add(.confirmed())
        event.addTransparency(busy: false)
        return event.text
    }
}
