import Core

/// What the county has laid down about booking, for other programs: `sprechzeit/booking-policy/v1`.
struct PolicyReport: Encodable {
    struct Entry: Encodable {
        let site: String
        let gridMinutes: Int
        /// In percent of each stay.
        let urgentShare: Int
        let walkInShare: Int
    }

    let schema = "sprechzeit/booking-policy/v1"
    let noticeMinutes: Int
    let horizonDays: Int?
    let clientLimit: Int
    let sites: [Entry]

    init(_ policy: BookingPolicy, at sites: [Identifier<Site>]) {
        noticeMinutes = policy.noticeMinutes
        horizonDays = policy.horizonDays
        clientLimit = policy.clientLimit
        self.sites = sites.map { site in
            let here = policy.at(site)
            return Entry(
                site: site.rawValue,
                gridMinutes: here.gridMinutes,
                urgentShare: here.urgentShare,
                walkInShare: here.walkInShare
            )
        }
    }
}
