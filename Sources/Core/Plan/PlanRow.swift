/// A presence laid out in time, with the person and the site it names.
public struct PlanRow: Hashable, Sendable {
    /// The number of its record; `nil` for attendance that no record says but is taken for granted.
    public let number: Int?
    public let presence: Presence
    public let period: Range<Instant>
    public let caseManager: CaseManager
    /// `nil` for an online event.
    public let site: Site?

    public init(number: Int?, presence: Presence, period: Range<Instant>, caseManager: CaseManager, site: Site?) {
        self.number = number
        self.presence = presence
        self.period = period
        self.caseManager = caseManager
        self.site = site
    }

    public var date: LocalDate { presence.date }

    /// A violation that this row alone is guilty of.
    func violation(_ finding: Finding) -> Violation {
        Violation(
            finding,
            time: .date(date),
            caseManager: caseManager.id,
            site: site?.id,
            record: number
        )
    }
}
