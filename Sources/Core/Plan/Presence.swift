/// One person's unbroken stay at one place on one date: a row of a plan (Einsatz).
public struct Presence: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// Consultation by regular staff.
        case onSite = "onsite"
        /// Consultation as a substitute (Vertretung).
        case cover
        /// Attendance at a team event.
        case event
        /// Other work at a site; covers nothing.
        case office

        /// Whether clients are seen.
        public var isConsultation: Bool {
            self == .onSite || self == .cover
        }
    }

    public var date: LocalDate
    /// `nil` for an online event.
    public var site: Identifier<Site>?
    public var start: TimeOfDay
    public var end: TimeOfDay
    public var caseManager: Identifier<CaseManager>
    public var kind: Kind

    public init(
        date: LocalDate,
        site: Identifier<Site>?,
        start: TimeOfDay,
        end: TimeOfDay,
        caseManager: Identifier<CaseManager>,
        kind: Kind
    ) {
        self.date = date
        self.site = site
        self.start = start
        self.end = end
        self.caseManager = caseManager
        self.kind = kind
    }
}
