/// One occurrence of required hours: a site that must be staffed from one instant to another (Sprechzeit).
public struct Session: Hashable, Sendable {
    public let hours: OnSiteHours
    public let date: LocalDate
    /// Never empty.
    public let period: Range<Instant>

    public var site: Identifier<Site> { hours.site }
}
