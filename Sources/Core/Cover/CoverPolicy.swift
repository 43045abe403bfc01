/// What lender and host have agreed, put together (beidseitige Vertretungsregelung).
///
/// Where a side has said nothing, the county's cover rules decide alone; a body's own people need nobody's leave.
public struct CoverPolicy: Sendable {
    /// What is needed before somebody of one body may cover at a site of another.
    public struct Answer: Hashable, Sendable {
        public var lender: CoverTerm.Verdict
        public var host: CoverTerm.Verdict
        /// The stricter of the two limits; `nil` where neither side has one.
        public var minutesPerWeek: Int?

        public var isDenied: Bool { lender == .deny || host == .deny }
        public var needsApproval: Bool { !isDenied && (lender == .withApproval || host == .withApproval) }
    }

    private let terms: [CoverTerm]
    /// Kept free on top of each way, for parking and doors.
    public let bufferMinutes: Int
    /// A shorter stay is worth coming for only where an appointment lies in it.
    public let shortestStayMinutes: Int

    public init(_ terms: [CoverTerm] = [], bufferMinutes: Int = 10, shortestStayMinutes: Int = 30) {
        self.terms = terms
        self.bufferMinutes = bufferMinutes
        self.shortestStayMinutes = shortestStayMinutes
    }

    /// What both sides say on a date.
    ///
    /// - Parameters:
    ///   - lender: Who employs the person.
    ///   - site: Where the person is to cover.
    ///   - date: The date of the cover.
    /// - Returns: Their verdicts; both allow it where the lender runs the site.
    public func answer(lender: Identifier<EmployingBody>, site: Site, on date: LocalDate) -> Answer {
        guard lender != site.hostBody else { return Answer(lender: .allow, host: .allow, minutesPerWeek: nil) }
        let lends = term(of: lender, .lends, with: site.hostBody, at: site.id, on: date)
        let accepts = term(of: site.hostBody, .accepts, with: lender, at: site.id, on: date)
        return Answer(
            lender: lends?.verdict ?? .allow,
            host: accepts?.verdict ?? .allow,
            minutesPerWeek: [lends?.minutesPerWeek, accepts?.minutesPerWeek].compactMap(\.self).min()
        )
    }

    /// The term that says most precisely what a body agreed; of two equally precise ones the one written last.
    private func term(
        of body: Identifier<EmployingBody>,
        _ side: CoverTerm.Side,
        with counterpart: Identifier<EmployingBody>,
        at site: Identifier<Site>,
        on date: LocalDate
    ) -> CoverTerm? {
        let matching = terms.filter { term in
            term.body == body && term.side == side && term.valid.contains(date) && term.site.includes(site)
                && term.counterpart.map { $0 == counterpart } ?? true
        }
        return matching.enumerated().max { one, two in
            (one.element.precision, one.offset) < (two.element.precision, two.offset)
        }?.element
    }
}

extension CoverTerm {
    /// A site goes before a counterpart, and either before neither.
    fileprivate var precision: Int {
        (site == .every ? 0 : 2) + (counterpart == nil ? 0 : 1)
    }
}
