import Core

/// The people and sites of an instance as numbers, with what never changes from day to day.
///
/// The planner asks millions of times who may work where and how long a trip takes; here that is a look into
/// an array. People and sites keep the order of the instance.
struct CountyIndex: Sendable {
    let calendar: InstanceCalendar
    let people: [CaseManager]
    let sites: [Site]
    let siteNumber: [Identifier<Site>: Int]
    /// By person and site: how the person may work there; none as well where no way leads there and back, be it by
    /// way of other sites.
    let mode: [[CoverRule.Mode]]
    /// By person: the most minutes of cover in a week.
    let coverLimit: [Int?]
    /// By means of transport, then from, then to; `nil` without a connection.
    private let minutes: [Transport: [[Int?]]]
    /// The same over any number of stops.
    private let shortest: [Transport: [[Int?]]]

    init(_ calendar: InstanceCalendar) {
        let instance = calendar.instance
        self.calendar = calendar
        people = instance.caseManagers
        sites = instance.sites
        let siteNumber = Dictionary(zip(instance.sites.map(\.id), 0...), uniquingKeysWith: { first, _ in first })
        self.siteNumber = siteNumber
        let limits = Dictionary(
            instance.bodies.map { ($0.id, $0.maxCoverMinutesPerWeek) },
            uniquingKeysWith: { first, _ in first }
        )
        coverLimit = instance.caseManagers.map { limits[$0.employer] ?? nil }
        var minutes: [Transport: [[Int?]]] = [:]
        for transport in Transport.allCases {
            let matrix = TravelMatrix(instance.journeys, by: transport)
            minutes[transport] = instance.sites.map { from in
                instance.sites.map { to in matrix.minutes(from: from.id, to: to.id) }
            }
        }
        self.minutes = minutes
        let shortest = minutes.mapValues(Self.shortestPaths)
        self.shortest = shortest
        mode = instance.caseManagers.map { person in
            instance.sites.indices.map { site in
                guard let home = siteNumber[person.homeSite] else { return .none }
                let ways = shortest[person.transport]
                let isInReach = home == site || (ways?[home][site] != nil && ways?[site][home] != nil)
                return isInReach ? calendar.coverMode(of: person.employer, at: instance.sites[site].id) : .none
            }
        }
    }

    /// Minutes of the trip between two sites for a person, `nil` without a connection.
    func travelMinutes(of person: Int, from: Int, to: Int) -> Int? {
        travelMinutes(by: people[person].transport, from: from, to: to)
    }

    /// Minutes of the trip between two sites by one means, `nil` without a connection.
    func travelMinutes(by transport: Transport, from: Int, to: Int) -> Int? {
        from == to ? 0 : minutes[transport]?[from][to]
    }

    /// The fewest minutes from one site to another, by way of whatever sites; `nil` where no way leads there.
    func leastMinutes(of person: Int, from: Int, to: Int) -> Int? {
        from == to ? 0 : shortest[people[person].transport]?[from][to]
    }

    private static func shortestPaths(_ direct: [[Int?]]) -> [[Int?]] {
        var shortest = direct
        for stop in direct.indices {
            for from in direct.indices {
                guard let first = shortest[from][stop] else { continue }
                for to in direct.indices {
                    guard let second = shortest[stop][to] else { continue }
                    shortest[from][to] = min(shortest[from][to] ?? .max, first + second)
                }
            }
        }
        return shortest
    }

    /// The number of a person's home site.
    func homeSite(of person: Int) -> Int? {
        siteNumber[people[person].homeSite]
    }

    /// Minutes from the home site to a first and from a last site; those without a connection count nothing.
    func commute(of person: Int, first: Int, last: Int) -> Int {
        guard let home = homeSite(of: person) else { return 0 }
        return (travelMinutes(of: person, from: home, to: first) ?? 0)
            + (travelMinutes(of: person, from: last, to: home) ?? 0)
    }
}
