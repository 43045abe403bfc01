/// A series as subscribers know it: under a name that stays, in its latest revision.
public struct PublishedSeries: Hashable, Sendable {
    public var series: CalendarSeries
    /// By what calendar programs know the entry again: random, made once, the same in every calendar.
    public var uid: String
    /// How often the series has changed since it was made.
    public var sequence: Int
    /// When it last changed.
    public var changedAt: Instant

    public init(series: CalendarSeries, uid: String, sequence: Int, changedAt: Instant) {
        self.series = series
        self.uid = uid
        self.sequence = sequence
        self.changedAt = changedAt
    }
}
