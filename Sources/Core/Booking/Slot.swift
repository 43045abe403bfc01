/// A time that can be booked (Terminfenster).
public struct Slot: Hashable, Sendable {
    public let caseManager: Identifier<CaseManager>
    public let site: Identifier<Site>
    /// The talk itself.
    public let period: Range<Instant>
    /// Minutes on the way for the client; `nil` where nobody asked.
    public let wayMinutes: Int?
    /// Who interprets; `nil` where the case manager speaks the language, or nobody asked.
    public let interpreter: Identifier<Interpreter>?

    public init(
        caseManager: Identifier<CaseManager>,
        site: Identifier<Site>,
        period: Range<Instant>,
        wayMinutes: Int?,
        interpreter: Identifier<Interpreter>? = nil
    ) {
        self.caseManager = caseManager
        self.site = site
        self.period = period
        self.wayMinutes = wayMinutes
        self.interpreter = interpreter
    }
}
