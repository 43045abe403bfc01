extension InstanceCalendar {
    public func isHoliday(_ date: LocalDate) -> Bool {
        holidays[date] != nil
    }

    /// Whether a site is shut on a date; without a site, whether every one is.
    public func isClosed(_ site: Identifier<Site>?, on date: LocalDate) -> Bool {
        closure(of: site, on: date) != nil
    }

    /// The closure that shuts a site on a date; without a site, one that shuts every site.
    public func closure(of site: Identifier<Site>?, on date: LocalDate) -> Closure? {
        instance.closures.first { closure in
            guard closure.first <= date, date <= closure.last else { return false }
            return site.map(closure.site.includes) ?? (closure.site == .every)
        }
    }

    /// The sessions of one site on a date, in the order of the county's hours.
    ///
    /// None on public holidays and closures, and none before the site opens or after it is given up.
    public func sessions(at site: Identifier<Site>, on date: LocalDate) -> [Session] {
        guard let hours = hours[site], sites[site]?.activity.contains(date) ?? false, !isHoliday(date),
            !isClosed(site, on: date)
        else { return [] }
        return hours.compactMap { hours in
            guard hours.isHeld(on: date), let period = period(on: date, from: hours.start, to: hours.end) else {
                return nil
            }
            return Session(hours: hours, date: date, period: period)
        }
    }

    /// The sessions of all sites on a date, site by site.
    public func sessions(on date: LocalDate) -> [Session] {
        guard !isHoliday(date) else { return [] }
        return instance.sites.flatMap { sessions(at: $0.id, on: date) }
    }
}
