/// One way in which a plan breaks a hard rule: where, and with which values; the words are made elsewhere.
public struct Violation: Hashable, Sendable {
    /// The time that a violation is about.
    public enum Time: Hashable, Sendable {
        case date(LocalDate)
        case week(ISOWeek)
    }

    public let finding: Finding
    /// `nil` where a record has no date that can be read.
    public let time: Time?
    /// As named in the plan, known to the county or not.
    public let caseManager: Identifier<CaseManager>?
    public let site: Identifier<Site>?
    /// The number of the record; `nil` for what is about a whole day, session or week.
    public let record: Int?

    public init(
        _ finding: Finding,
        time: Time?,
        caseManager: Identifier<CaseManager>? = nil,
        site: Identifier<Site>? = nil,
        record: Int? = nil
    ) {
        self.finding = finding
        self.time = time
        self.caseManager = caseManager
        self.site = site
        self.record = record
    }

    public var code: RuleCode { finding.code }
}
