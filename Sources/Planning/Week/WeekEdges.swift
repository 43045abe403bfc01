import Core

/// How much of a week's first and last date the rest beside the weeks around it leaves.
struct WeekEdges: Hashable, Sendable {
    /// By person, the first minute of the first date.
    var earliest: [Int: Int] = [:]
    /// By person, the last minute of the last date.
    var latest: [Int: Int] = [:]

    /// By person, what is left of one date of several.
    func rested(on date: Int, of count: Int) -> [Int: Range<Int>] {
        var rested: [Int: Range<Int>] = [:]
        if date == 0 {
            for (person, start) in earliest { rested[person] = start ..< .max }
        }
        if date == count - 1 {
            for (person, end) in latest {
                let start = rested[person]?.lowerBound ?? .min
                rested[person] = start..<max(start, end)
            }
        }
        return rested
    }
}

/// Rest over the turn of a week.
extension SolvedWeek {
    /// By person, the first minute that the rest after the last date of this week allows.
    var earliestAfter: [Int: Int] {
        guard let last = days.indices.last else { return [:] }
        let periods = periods(on: last)
        return Dictionary(
            uniqueKeysWithValues: periods.map { person, period in
                (person, period.upperBound + index.limits(of: person, on: days[last].date.next).rest)
            }
        )
    }

    /// By person, the last minute that the rest before the first date of this week allows.
    var latestBefore: [Int: Int] {
        guard let first = days.first else { return [:] }
        return Dictionary(
            uniqueKeysWithValues: periods(on: 0).map { person, period in
                (person, period.lowerBound - index.limits(of: person, on: first.date).rest)
            }
        )
    }

    /// Whether somebody begins the week before the rest after another one is over.
    func beginsTooSoon(after other: SolvedWeek) -> Bool {
        let starts = periods(on: 0)
        return other.earliestAfter.contains { person, earliest in
            starts[person].map { $0.lowerBound < earliest } ?? false
        }
    }

    /// By person, from the first presence of a date to the last.
    private func periods(on day: Int) -> [Int: Range<Int>] {
        var periods: [Int: Range<Int>] = [:]
        for entry in solution.patterns where entry.day == day {
            guard let first = entry.pattern.parts.first, let last = entry.pattern.parts.last else { continue }
            periods[entry.pattern.person] = first.period.lowerBound..<last.period.upperBound
        }
        return periods
    }
}
