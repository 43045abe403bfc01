import Core

/// Which days of a week are shared out, and how finely.
extension WeekSolver {
    /// Shares sessions where serving them whole leaves a gap, more finely where that is not enough.
    ///
    /// - Parameters:
    ///   - patterns: By day, the ways to serve sessions whole.
    ///   - left: By day, what these leave.
    ///   - bounds: By day, what no plan can avoid.
    /// - Returns: The paths that cover more, and the fewest uncovered minutes of all days with the finest cut points.
    /// - Throws: ``SolverError`` where the solver does not answer.
    func share(
        _ patterns: [[DayPattern]],
        left: [Left],
        bounds: [Int]
    ) throws(SolverError) -> SharedSessions.Solution {
        var solution = SharedSessions.Solution(left: left, leastUncovered: left.reduce(0) { $0 + $1.uncovered })
        var densities: [CutPoints.Density?] = days.map { _ in nil }
        var careful: Set<Int> = []
        for density in CutPoints.Density.allCases where !solution.meets(bounds) {
            for day in days.indices {
                if !solution.left[day].meets(bounds[day]) {
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
            if day > 0, isLimited || !days[day].peopleNear(days[day - 1], in: index).isEmpty {
                groups[groups.count - 1].append(day)
            } else {
                groups.append([day])
            }
        }
    }
}
