/// What a body has agreed about lending its people, or about taking in those of others (Vertretungsregelung).
public struct CoverTerm: Hashable, Sendable {
    /// Whose word this is: both must agree (I-10).
    public enum Side: String, CaseIterable, Hashable, Sendable {
        /// Of the employer, about its own people.
        case lends
        /// Of the body that runs the site, about other people.
        case accepts
    }

    public enum Verdict: String, CaseIterable, Hashable, Sendable {
        case allow
        /// Each time the body is asked.
        case withApproval = "approval"
        case deny
    }

    public var body: Identifier<EmployingBody>
    public var side: Side
    /// With whom; with every other body where it is `nil`.
    public var counterpart: Identifier<EmployingBody>?
    /// A term about one site goes before the one about every site.
    public var site: SiteScope
    public var verdict: Verdict
    /// The most that one person covers for others in one ISO week; no limit where it is `nil`.
    public var minutesPerWeek: Int?
    public var valid: Validity

    public init(
        body: Identifier<EmployingBody>,
        side: Side,
        counterpart: Identifier<EmployingBody>?,
        site: SiteScope,
        verdict: Verdict,
        minutesPerWeek: Int? = nil,
        valid: Validity = Validity()
    ) {
        self.body = body
        self.side = side
        self.counterpart = counterpart
        self.site = site
        self.verdict = verdict
        self.minutesPerWeek = minutesPerWeek
        self.valid = valid
    }
}
