extension InstanceCalendar {
    /// What shuts a site on a date, and when: by itself, with all others, with the body that runs it, or with its only
    /// room.
    public func closures(of site: Identifier<Site>, on date: LocalDate) -> [(closure: Closure, period: Range<Instant>)]
    {
        closures(on: date) { closure in
            switch closure.scope {
            case .every: true
            case .site(let named): named == site
            case .room(let named, _): named == site && (sites[site]?.rooms ?? 1) <= 1
            case .body(let body): sites[site]?.hostBody == body
            }
        }
    }

    /// When the body that employs a person is shut on a date.
    public func employerClosures(
        of person: CaseManager,
        on date: LocalDate
    ) -> [(closure: Closure, period: Range<Instant>)] {
        closures(on: date) { $0.scope == .body(person.employer) }
    }

    /// The closure that shuts a site at any time of a period; without a site, one that shuts every site.
    public func closure(of site: Identifier<Site>?, on date: LocalDate, during period: Range<Instant>) -> Closure? {
        closures(shutting: site, on: date).first { $0.period.overlaps(period) }?.closure
    }

    /// Whether a site is shut all of a date; without a site, whether every one is.
    public func isClosed(_ site: Identifier<Site>?, on date: LocalDate) -> Bool {
        closures(shutting: site, on: date).contains { $0.closure.part == nil }
    }

    private func closures(
        shutting site: Identifier<Site>?,
        on date: LocalDate
    ) -> [(closure: Closure, period: Range<Instant>)] {
        guard let site else { return closures(on: date) { $0.scope == .every } }
        return closures(of: site, on: date)
    }

    /// Whether one of several rooms of a site is shut at any time of a period.
    func isClosed(room number: Int, of site: Identifier<Site>, during period: Range<Instant>) -> Bool {
        guard !instance.closures.isEmpty else { return false }
        let date = zone.local(at: period.lowerBound).date
        return closures(on: date) { $0.scope == .room(site, number: number) }.contains { $0.period.overlaps(period) }
    }

    private func closures(
        on date: LocalDate,
        where isMeant: (Closure) -> Bool
    ) -> [(closure: Closure, period: Range<Instant>)] {
        instance.closures.compactMap { closure in
            guard closure.first <= date, date <= closure.last, isMeant(closure) else { return nil }
            let part = closure.part ?? TimeOfDay.midnight..<TimeOfDay.endOfDay
            return period(on: date, from: part.lowerBound, to: part.upperBound).map { (closure, $0) }
        }
    }
}
