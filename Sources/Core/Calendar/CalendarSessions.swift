extension InstanceCalendar {
    public func isHoliday(_ date: LocalDate) -> Bool {
        holidays[date] != nil
    }

    /// The sessions that a site would have by its hours alone, in their order: holidays and closures are not taken out.
    public func requiredSessions(at site: Identifier<Site>, on date: LocalDate) -> [Session] {
        guard let hours = hours[site], sites[site]?.activity.contains(date) ?? false else { return [] }
        return hours.compactMap { hours in
            guard hours.isHeld(on: date), let period = period(on: date, from: hours.start, to: hours.end) else {
                return nil
            }
            return Session(hours: hours, date: date, period: period)
        }
    }

    /// The sessions of one site on a date, in the order of the county's hours.
    ///
    /// None on public holidays and closures, and none before the site opens or after it is given up. Of a session that a
    /// closure takes a part of, what is left.
    public func sessions(at site: Identifier<Site>, on date: LocalDate) -> [Session] {
        guard !isHoliday(date), hours[site] != nil else { return [] }
        let closures = closures(of: site, on: date).map(\.period)
        let sessions = requiredSessions(at: site, on: date)
        guard !closures.isEmpty else { return sessions }
        return sessions.flatMap { session in
            session.period.subtracting(closures).map { Session(hours: session.hours, date: date, period: $0) }
        }
    }

    /// The sessions of all sites on a date, site by site.
    public func sessions(on date: LocalDate) -> [Session] {
        guard !isHoliday(date) else { return [] }
        return instance.sites.flatMap { sessions(at: $0.id, on: date) }
    }
}
