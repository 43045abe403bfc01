public import Core

extension BookingWords {
    /// What holds at some sites, as a table.
    public func table(of policy: BookingPolicy, at sites: [Identifier<Site>]) -> TextTable {
        var table = TextTable([
            (isGerman ? "Standort" : "Site", .left), (isGerman ? "Raster (Min.)" : "Grid (min)", .right),
            (isGerman ? "dringend (%)" : "Urgent (%)", .right),
            (isGerman ? "ohne Termin (%)" : "Walk-in (%)", .right),
        ])
        for site in sites {
            let here = policy.at(site)
            table.add([site.rawValue, "\(here.gridMinutes)", "\(here.urgentShare)", "\(here.walkInShare)"])
        }
        return table
    }

    /// How soon and how far ahead times are booked, and how many for one client.
    public func terms(of policy: BookingPolicy) -> String {
        let most = figures.number(policy.clientLimit)
        return reach(of: policy)
            + (isGerman
                ? " Höchstens \(most) Termine je Person im Voraus."
                : " At most \(most) appointments ahead for one client.")
    }

    private func reach(of policy: BookingPolicy) -> String {
        let notice = figures.number(policy.noticeMinutes)
        guard let days = policy.horizonDays.map(figures.number) else {
            return isGerman
                ? "Vorlauf: \(notice) Minuten. So weit im Voraus wie die Terminart."
                : "Notice: \(notice) minutes. As far ahead as the kind of appointment."
        }
        return isGerman
            ? "Vorlauf: \(notice) Minuten. Höchstens \(days) Tage im Voraus."
            : "Notice: \(notice) minutes. At most \(days) days ahead."
    }
}
