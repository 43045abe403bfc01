/// A consultation for which somebody else must be found (Vertretungsbedarf).
public struct CoverNeed: Hashable, Sendable {
    /// The stay of the one who cannot come.
    public let row: PlanRow
    /// The site of the stay.
    public let site: Site
    /// What is booked in it, by start.
    public let booked: [BookedTime]

    public init(row: PlanRow, site: Site, booked: [BookedTime]) {
        self.row = row
        self.site = site
        self.booked = booked
    }

    /// What it is known by.
    public var key: CoverNeedKey {
        CoverNeedKey(
            date: row.date,
            site: site.id,
            start: row.presence.start,
            caseManager: row.caseManager.id
        )
    }

    /// The name that people use: date, site, start and person, `2027-04-13/S-ALP/09:00/K1`.
    public var name: String { key.description }
}
