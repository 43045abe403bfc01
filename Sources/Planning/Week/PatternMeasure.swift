import Core

/// What one pattern costs and takes up.
struct PatternMeasure {
    /// Presence at sites.
    let minutes: Int
    /// Presence where the employer allows cover only.
    let coverMinutes: Int
    /// Home to home.
    let travelMinutes: Int
    /// How far it is from the usual: two points for a session served in part or belonging to somebody else,
    /// one for a session served as cover.
    let strangeness: Int

    init(_ pattern: DayPattern, on day: DayProblem, in index: CountyIndex, regulars: Regulars) {
        let person = pattern.person
        var minutes = 0
        var coverMinutes = 0
        var strangeness = 0
        for part in pattern.parts {
            let siteDay = day.siteDays[part.siteDay]
            minutes += part.period.count
            if index.mode[person][siteDay.site] == .cover { coverMinutes += part.period.count }
            for demand in siteDay.demands where demand.period.overlaps(part.period) {
                let isWhole =
                    part.period.lowerBound <= demand.period.lowerBound
                    && demand.period.upperBound <= part.period.upperBound
                if !isWhole { strangeness += 2 }
                if regulars.belongToOthers(demand.hours, than: person) { strangeness += 2 }
                if index.mode[person][siteDay.site] == .cover { strangeness += 1 }
            }
        }
        self.minutes = minutes
        self.coverMinutes = coverMinutes
        self.strangeness = strangeness
        let attendances = day.personDays.first { $0.person == person }?.attendances ?? []
        travelMinutes = index.tourMinutes(day.stays(pattern.parts, attendances.map { Stay($0) }), of: person)
    }
}

extension CountyIndex {
    /// Minutes on the way from home through the stays of a day and home again.
    func tourMinutes(_ stays: [Stay<Int>], of person: Int) -> Int {
        let sites = stays.compactMap(\.place)
        guard let first = sites.first, let last = sites.last else { return 0 }
        let between = zip(sites, sites.dropFirst()).reduce(0) { total, leg in
            total + (travelMinutes(of: person, from: leg.0, to: leg.1) ?? 0)
        }
        return between + commute(of: person, first: first, last: last)
    }
}
