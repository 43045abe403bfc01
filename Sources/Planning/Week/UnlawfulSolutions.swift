import Core

/// What is cut off when a solution breaks a rule that the program does not know.
extension WeekProgram {
    /// A row with an upper limit.
    struct UpperRow {
        let limit: Double
        let terms: [IntegerProgram.Term]
    }

    /// Too short a rest between a person's last presence of a date and the first one of the next.
    struct ShortNight {
        let person: Int
        let day: Int
        /// When the last presence of the date ends.
        let end: Int
        /// When the first presence of the next date begins.
        let start: Int
    }

    /// Rows against the chosen paths that break a limit of the working day.
    func rowsAgainstUnlawfulPaths(in values: [Double]) -> [UpperRow] {
        networks.flatMap { _, network -> [UpperRow] in
            let parts = network.parts(in: values)
            guard !network.isLawful(parts) else { return [] }
            return network.rowsAgainstLongStretches(in: values) + [network.rowAgainst(parts)]
        }
    }

    /// Rows against too short a rest: of the last minute of an evening and the first of a morning, a person can be
    /// present in one only, wherever it is.
    func rowsAgainstShortRest(in values: [Double]) -> [UpperRow] {
        shortNights(in: values).map { night in
            UpperRow(
                limit: 1,
                terms: presence(of: night.person, on: night.day, at: night.end - 1)
                    + presence(of: night.person, on: night.day + 1, at: night.start)
            )
        }
    }

    /// The short nights of a solution; events alone never make one.
    func shortNights(in values: [Double]) -> [ShortNight] {
        let rest = index.calendar.instance.limits.rest
        var periods: [[Int: Range<Int>]] = Array(repeating: [:], count: days.count)
        let paths = networks.map {
            ($0.day, DayPattern(person: $0.network.person, parts: $0.network.parts(in: values)))
        }
        for (day, pattern) in chosenPatterns(in: values) + paths {
            guard let first = pattern.parts.first, let last = pattern.parts.last else { continue }
            periods[day][pattern.person] = first.period.lowerBound..<last.period.upperBound
        }
        return days.indices.dropLast().flatMap { day in
            periods[day].sorted { $0.key < $1.key }.compactMap { person, period in
                guard days[day + 1].date == days[day].date.next, let next = periods[day + 1][person],
                    next.lowerBound - period.upperBound < rest
                else { return nil }
                return ShortNight(person: person, day: day, end: period.upperBound, start: next.lowerBound)
            }
        }
    }
}
