internal import Core

/// Who and what there is in a county, by name: for entries that show it and for calendars that gather it.
struct Directory {
    let caseManagers: [Identifier<CaseManager>: CaseManager]
    let events: [Identifier<TeamEvent>: TeamEvent]
    private let places: [Identifier<Site>: Place]

    /// How entries speak of a site.
    private struct Place {
        let name: String
        let location: CalendarText

        init(_ site: Site) {
            name = CalendarText(site.name).isEmpty ? site.id.rawValue : site.name
            location = CalendarText(CalendarText(site.address).isEmpty ? name : "\(name), \(site.address)")
        }
    }

    init(_ instance: Instance) {
        caseManagers = Dictionary(instance.caseManagers.map { ($0.id, $0) }) { first, _ in first }
        events = Dictionary(instance.events.map { ($0.id, $0) }) { first, _ in first }
        places = Dictionary(instance.sites.map { ($0.id, Place($0)) }) { first, _ in first }
    }

    /// What a site is called: by its name, or by its sign where it has none.
    func name(of site: Identifier<Site>) -> String {
        places[site]?.name ?? site.rawValue
    }

    /// Where a site is: its name and address in one line.
    func location(of site: Identifier<Site>) -> CalendarText {
        places[site]?.location ?? CalendarText(site.rawValue)
    }

    /// What an event is called; `nil` where it has no name.
    func name(of event: Identifier<TeamEvent>) -> String? {
        events[event].map(\.name).flatMap { CalendarText($0).isEmpty ? nil : $0 }
    }
}
