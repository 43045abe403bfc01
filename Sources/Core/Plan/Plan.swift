/// Who is where and when, over a span of days (Einsatzplan).
public struct Plan: Hashable, Sendable {
    /// The days it speaks of, both ends included; a day without rows is planned empty.
    public var days: ClosedRange<LocalDate>
    /// Ordered by date, start, site, person.
    public private(set) var presences: [Presence]

    /// A plan over days, its rows put in order.
    public init(days: ClosedRange<LocalDate>, presences: some Sequence<Presence>) {
        self.days = days
        self.presences = presences.sorted(by: Self.precedes)
    }

    /// The total order of rows: the same set of rows always makes the same file.
    private static func precedes(_ one: Presence, _ two: Presence) -> Bool {
        if one.date != two.date { return one.date < two.date }
        if one.start != two.start { return one.start < two.start }
        if one.end != two.end { return one.end < two.end }
        if one.site != two.site {
            guard let first = one.site else { return true }
            guard let second = two.site else { return false }
            return first < second
        }
        if one.caseManager != two.caseManager { return one.caseManager < two.caseManager }
        return one.kind.rawValue < two.kind.rawValue
    }
}
