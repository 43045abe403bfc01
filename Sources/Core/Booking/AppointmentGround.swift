extension Appointment {
    /// What takes the ground from it in a county: whatever the plan says, it cannot take place as agreed.
    ///
    /// - Parameter calendar: The county.
    /// - Returns: The first reason; `nil` where nothing stands against it.
    public func obstacle(in calendar: InstanceCalendar) -> Obstacle? {
        let date = calendar.zone.local(at: period.lowerBound).date
        if let obstacle = calendar.obstacle(on: date, with: caseManager, at: site) { return obstacle }
        guard let person = calendar.caseManager(caseManager) else { return .notEmployed }
        guard calendar.closure(of: site, on: date, during: period) == nil else { return .siteClosed }
        guard !calendar.absences(of: person, on: date).contains(where: period.overlaps) else { return .absent }
        if let room, calendar.isClosed(room: room, of: site, during: period) { return .noRoom }
        return room ?? 0 <= calendar.site(site)?.rooms ?? 1 ? nil : .noRoom
    }
}

extension InstanceCalendar {
    /// What keeps somebody from seeing anybody on a date.
    func obstacle(
        on date: LocalDate,
        with caseManager: Identifier<CaseManager>,
        at site: Identifier<Site>?
    ) -> Obstacle? {
        if let holiday = holidays[date] { return .holiday(name: holiday.name) }
        guard !isClosed(site, on: date) else { return .siteClosed }
        return self.caseManager(caseManager)?.employment.contains(date) ?? false ? nil : .notEmployed
    }
}
