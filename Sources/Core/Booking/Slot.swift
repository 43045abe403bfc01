/// A time that can be booked (Terminfenster).
public struct Slot: Hashable, Sendable {
    public let caseManager: Identifier<CaseManager>
    public let site: Identifier<Site>
    /// The talk itself.
    public let period: Range<Instant>
    /// Minutes on the way for the client; `nil` where nobody asked.
    public let wayMinutes: Int?

    public init(
        caseManager: Identifier<CaseManager>,
        site: Identifier<Site>,
        period: Range<Instant>,
        wayMinutes: Int?
    ) {
        self.caseManager = caseManager
        self.site = site
        self.period = period
        self.wayMinutes = wayMinutes
    }
}
