/// What a need for cover is known by: date, site, start and the person who cannot come.
public struct CoverNeedKey: Hashable, Sendable {
    public let date: LocalDate
    public let site: Identifier<Site>
    public let start: TimeOfDay
    public let caseManager: Identifier<CaseManager>

    public init(date: LocalDate, site: Identifier<Site>, start: TimeOfDay, caseManager: Identifier<CaseManager>) {
        self.date = date
        self.site = site
        self.start = start
        self.caseManager = caseManager
    }
}

extension CoverNeedKey: LosslessStringConvertible {
    /// Reads `2027-04-13/S-ALP/09:00/K1`.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 4, let date = LocalDate(parts[0]), let start = TimeOfDay(parts[2]), !parts[1].isEmpty,
            !parts[3].isEmpty
        else { return nil }
        self.init(
            date: date,
            site: Identifier(String(parts[1])),
            start: start,
            caseManager: Identifier(String(parts[3]))
        )
    }

    public var description: String { "\(date)/\(site)/\(start)/\(caseManager)" }
}
