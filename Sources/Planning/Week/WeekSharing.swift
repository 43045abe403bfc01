import Core

/// Which days of a week are shared out, and how finely.
extension WeekSolver {
    /// Shares sessions where serving them whole leaves a gap, more finely where that is not enough.
    ///
    /// - Parameters:
    ///   - patterns: By day, the ways to serve sessions whole.
    ///   - uncovered: By day, what these leave uncovered.
    ///   - bounds: By day, what no plan can avoid.
    /// - Returns: The paths that cover more, and the fewest uncovered minutes of all days with the finest cut points.
    /// - Throws: ``SolverError`` where the solver does not answer.
    func share(
        _ patterns: [[DayPattern]],
        uncovered: [Int],
        bounds: [Int]
    ) throws(SolverError) -> SharedSessions.Solution {
        var solution = SharedSessions.Solution(uncovered: uncovered, leastUncovered: uncovered.reduce(0, +))
        var densities: [CutPoints.Density?] = days.map { _ in nil }
        var careful: Set<Int> = []
        for density in CutPoints.Density.allCases where solution.uncovered.reduce(0, +) > bounds.reduce(0, +) {
            for day in days.indices {
                if solution.uncovered[day] > bounds[day] {
                    densities[day] = density
                } else if density != .trips, densities[day] == nil {
                    // A day that is covered may take up what others need: people's hours of cover, and rest.
                    densities[day] = .trips
                }
            }
            let found = solution.patterns
            solution = try SharedSessions(self, densities, otherwise: patterns, above: bounds).solve(careful: &careful)
            solution.patterns = found + solution.patterns
        }
        return solution
    }

    /// The days in groups that have nothing to do with one another as far as coverage goes: single days, where no
    /// limit of cover and no rest ties them together.
    func coupledDays() -> [[Int]] {
        let isLimited = days.flatMap(\.personDays).map(\.person).contains {
            index.coverLimit[$0] != nil && index.mode[$0].contains(.cover)
        }
        return days.indices.reduce(into: []) { groups, day in
            if day > 0, isLimited || days[day].isNear(days[day - 1], rest: index.calendar.instance.limits.rest) {
                groups[groups.count - 1].append(day)
            } else {
                groups.append([day])
            }
        }
    }
}

extension DayProblem {
    /// Whether somebody can be present so late on the date before and so early on this one that the rest is too short.
    fileprivate func isNear(_ before: DayProblem, rest: Int) -> Bool {
        let evenings = Dictionary(
            before.personDays.map { ($0.person, before.hours(of: $0)) },
            uniquingKeysWith: { first, _ in first }
        )
        return personDays.contains { personDay in
            guard let evening = evenings[personDay.person] ?? nil, let morning = hours(of: personDay) else {
                return false
            }
            return morning.lowerBound - evening.upperBound < rest
        }
    }

    /// From the first to the last minute in which a person is free and something is open.
    private func hours(of personDay: PersonDay) -> Range<Int>? {
        let openings = siteDays.flatMap(\.openings)
        let hours = personDay.free.flatMap { free in openings.map { free.clamped(to: $0) } }.filter { !$0.isEmpty }
        guard let start = hours.map(\.lowerBound).min(), let end = hours.map(\.upperBound).max() else { return nil }
        return start..<end
    }
}
