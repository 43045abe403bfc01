import Core

extension DayProblem {
    /// Every lawful way for a person to serve sessions whole on this date, the empty one left out.
    ///
    /// - Parameters:
    ///   - personDay: One of this day's people.
    ///   - index: The county.
    ///   - limit: How many patterns at most; the search goes through early sessions first and then stops.
    /// - Returns: The patterns, those that begin with earlier sessions first.
    func wholeSessionPatterns(of personDay: PersonDay, in index: CountyIndex, limit: Int = 4_000) -> [DayPattern] {
        let parts = servableSessions(of: personDay, in: index)
        let attendances = personDay.attendances.map { Stay($0) }
        var found: [DayPattern] = []
        func extend(_ chosen: [DayPattern.Part], from next: Int) {
            for number in next..<parts.count where found.count < limit {
                let part = parts[number]
                if let last = chosen.last, part.period.lowerBound < last.period.upperBound { continue }
                let longer = chosen + [part]
                let stays = stays(longer, attendances)
                guard index.isLawful(stays, of: personDay.person, on: date) else { continue }
                found.append(DayPattern(person: personDay.person, parts: longer))
                extend(longer, from: number + 1)
            }
        }
        extend([], from: 0)
        return found
    }

    /// The stays of a day in order of time, parts and events together.
    func stays(_ parts: [DayPattern.Part], _ attendances: [Stay<Int>]) -> [Stay<Int>] {
        let consultations = parts.map { Stay(site: siteDays[$0.siteDay].site, period: $0.period) }
        return (consultations + attendances).sorted {
            ($0.period.lowerBound, $0.period.upperBound) < ($1.period.lowerBound, $1.period.upperBound)
        }
    }

    /// The sessions that a person may and can serve from start to end, by start.
    private func servableSessions(of personDay: PersonDay, in index: CountyIndex) -> [DayPattern.Part] {
        var parts: [DayPattern.Part] = []
        for (number, siteDay) in siteDays.enumerated() where index.mode[personDay.person][siteDay.site] != .none {
            let intervals = siteDay.intervals(cutAt: [])
            for period in Set(siteDay.demands.map(\.period)) where personDay.isFree(in: period) {
                let served = intervals.filter { period.overlaps($0.period) }
                guard served.allSatisfy({ index.canServe($0, person: personDay.person) }) else { continue }
                parts.append(DayPattern.Part(siteDay: number, period: period))
            }
        }
        return parts.sorted {
            ($0.period.lowerBound, $0.period.upperBound, $0.siteDay)
                < ($1.period.lowerBound, $1.period.upperBound, $1.siteDay)
        }
    }
}

extension CountyIndex {
    /// Whether a person may be present in an interval at all: where one alone is needed, with every hard
    /// qualification.
    func canServe(_ interval: SiteDay.Interval, person: Int) -> Bool {
        !interval.needsOneOfAll || interval.hard.allSatisfy(people[person].has)
    }
}
