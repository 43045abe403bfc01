/// A booked appointment as far as cover has to know it: when, where and with whom, nothing of the client.
public struct BookedTime: Hashable, Sendable {
    public let code: AppointmentCode
    public let caseManager: Identifier<CaseManager>
    /// `nil` where it is not at a site, but by phone or on the way.
    public let site: Identifier<Site>?
    /// What it takes up of the person, with what is kept free around the talk.
    public let period: Range<Instant>

    public init(
        code: AppointmentCode,
        caseManager: Identifier<CaseManager>,
        site: Identifier<Site>?,
        period: Range<Instant>
    ) {
        self.code = code
        self.caseManager = caseManager
        self.site = site
        self.period = period
    }
}
