internal import Core

// Places that somebody cannot reach.
extension OddityFinder {
    /// Sites from which ways by car are missing, in `travel_car.csv`.
    var oddWaysByCar: [Oddity] {
        let matrix = TravelMatrix(rows.carJourneys.map(\.value), by: .car)
        return rows.sites.compactMap { site in
            let unknown = rows.sites.map(\.value.id).filter { matrix.minutes(from: site.value.id, to: $0) == nil }
            guard !unknown.isEmpty else { return nil }
            return oddity(.noWayByCar(from: site.value.id, to: unknown), in: CarTravelTable.self, line: nil)
        }
    }

    /// People in `case_managers.csv` who cannot get to sites where they may hold hours.
    var oddStaff: [Oddity] {
        let staffed = Set(rows.onSiteHours.map(\.value.site)).sorted()
        return peopleWithoutCar.compactMap { located in
            let person = located.value
            let unreachable = staffed.filter { site in
                modes.mode(of: person.employer, at: site) != .none && !canReach(site, from: person.homeSite)
            }
            guard !unreachable.isEmpty else { return nil }
            let kind = Oddity.Kind.noTransitToSites(unreachable, caseManager: person.id)
            return oddity(kind, in: CaseManagersTable.self, line: located.line)
        }
    }

    /// Mandatory events in `team_events.csv` to which somebody cannot get.
    var oddEvents: [Oddity] {
        rows.events.flatMap { located -> [Oddity] in
            guard located.value.isMandatory, let site = located.value.site else { return [] }
            return peopleWithoutCar.map(\.value).compactMap { person in
                guard located.value.invites(person), !canReach(site, from: person.homeSite) else { return nil }
                let kind = Oddity.Kind.noTransitToEvent(located.value.id, caseManager: person.id, site: site)
                return oddity(kind, in: TeamEventsTable.self, line: located.line)
            }
        }
    }

    private var peopleWithoutCar: [Located<CaseManager>] {
        rows.caseManagers.filter { $0.value.transport == .transit }
    }

    /// Whether buses and trains go from a home site to another one and back.
    private func canReach(_ site: Identifier<Site>, from home: Identifier<Site>) -> Bool {
        transit.minutes(from: home, to: site) != nil && transit.minutes(from: site, to: home) != nil
    }
}
