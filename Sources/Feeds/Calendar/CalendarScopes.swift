internal import Core
internal import Messages

extension Directory {
    /// The calendars that show a series.
    func scopes(of series: CalendarSeries) -> [CalendarScope] {
        let site = series.site.map { [CalendarScope.site($0)] } ?? []
        switch series.subject {
        case .hours(_, let person, kind: _), .office(let person):
            let body = caseManagers[person].map { [CalendarScope.body($0.employer)] } ?? []
            return [.caseManager(person)] + site + body + [.team]
        case .attendance(_, let person):
            return [.caseManager(person)]
        case .event(let event):
            return site + invitedBodies(of: event).map(CalendarScope.body) + [.team]
        }
    }

    /// The bodies of whose people any is invited.
    private func invitedBodies(of event: Identifier<TeamEvent>) -> Set<Identifier<EmployingBody>> {
        guard let event = events[event] else { return [] }
        return Set(caseManagers.values.filter(event.invites).map(\.employer))
    }
}

extension Instance {
    /// Every calendar of the county and the name of whose it is, in the order of the county's lists.
    func calendars(in directory: Directory) -> [(scope: CalendarScope, owner: String)] {
        caseManagers.map { (.caseManager($0.id), $0.id.rawValue) }
            + sites.map { (.site($0.id), directory.name(of: $0.id)) }
            + bodies.map { (.body($0.id), $0.name) }
            + [(.team, county.name)]
    }
}
