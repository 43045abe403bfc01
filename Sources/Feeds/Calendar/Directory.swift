internal import Core

/// Who and what there is in a county, by name: for entries that show it and for calendars that gather it.
struct Directory {
    let caseManagers: [Identifier<CaseManager>: CaseManager]
    let sites: [Identifier<Site>: Site]
    let events: [Identifier<TeamEvent>: TeamEvent]

    init(_ instance: Instance) {
        caseManagers = Dictionary(instance.caseManagers.map { ($0.id, $0) }) { first, _ in first }
        sites = Dictionary(instance.sites.map { ($0.id, $0) }) { first, _ in first }
        events = Dictionary(instance.events.map { ($0.id, $0) }) { first, _ in first }
    }

    /// What a site is called: by its name, or by its sign where it has none.
    func name(of site: Identifier<Site>) -> String {
        guard let name = sites[site]?.name, !CalendarText(name).isEmpty else { return site.rawValue }
        return name
    }

    /// What an event is called; `nil` where it has no name.
    func name(of event: Identifier<TeamEvent>) -> String? {
        guard let name = events[event]?.name, !CalendarText(name).isEmpty else { return nil }
        return name
    }

    /// Where a site is: its name and address in one line.
    func place(of site: Identifier<Site>) -> String {
        guard let address = sites[site]?.address, !CalendarText(address).isEmpty else { return name(of: site) }
        return "\(name(of: site)), \(address)"
    }
}
