/// Days on which a site, or every site, stays shut (Schließung).
public struct Closure: Hashable, Sendable {
    public var site: SiteScope
    public var first: LocalDate
    /// The last day of the closure.
    public var last: LocalDate
    public var reason: String

    public init(site: SiteScope, first: LocalDate, last: LocalDate, reason: String) {
        self.site = site
        self.first = first
        self.last = last
        self.reason = reason
    }
}
