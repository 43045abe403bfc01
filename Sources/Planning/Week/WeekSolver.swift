import Core

/// Plans one week: tier by tier, with sessions shared only where serving them whole leaves a gap.
struct WeekSolver {
    let index: CountyIndex
    let days: [DayProblem]
    let regulars: Regulars
    let options: PlanningOptions

    /// A week's plan and what is proven of it.
    struct Solution {
        let patterns: [(day: Int, pattern: DayPattern)]
        let tiers: [TierProof]
        /// By day, uncovered minutes of this plan.
        let uncovered: [Int]
        /// By day, uncovered minutes that no plan can avoid.
        var bounds: [Int] = []
        /// Whether no plan with the same cut points leaves less uncovered; always so where the bound is met.
        var isBestOnCutPoints = false

        var uncoveredMinutes: Int { uncovered.reduce(0, +) }
        var uncoveredBound: Int { bounds.reduce(0, +) }
    }

    /// Solves the week.
    func solve() throws(SolverError) -> Solution {
        let bounds = days.map(SeatMatching(index).uncoveredMinutes)
        var patterns = wholeSessionPatterns()
        let whole = try uncoveredMinutes(with: patterns)
        var leastOnCutPoints = 0
        for group in coupledDays() {
            let bounds = group.map { bounds[$0] }
            let part = WeekSolver(index: index, days: group.map { days[$0] }, regulars: regulars, options: options)
            let shared = try part.share(group.map { patterns[$0] }, uncovered: group.map { whole[$0] }, bounds: bounds)
            for (day, pattern) in shared.patterns where !patterns[group[day]].contains(pattern) {
                patterns[group[day]].append(pattern)
            }
            leastOnCutPoints += shared.leastUncovered
        }
        var solution = try rank(patterns)
        solution.bounds = bounds
        solution.isBestOnCutPoints = solution.uncoveredMinutes <= max(solution.uncoveredBound, leastOnCutPoints)
        return solution
    }

    /// Shares sessions where serving them whole leaves a gap, more finely where that is not enough.
    ///
    /// - Parameters:
    ///   - patterns: By day, the ways to serve sessions whole.
    ///   - uncovered: By day, what these leave uncovered.
    ///   - bounds: By day, what no plan can avoid.
    /// - Returns: The paths that cover more, and the fewest uncovered minutes of all days with the finest cut points.
    private func share(
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
            solution = try SharedSessions(self, densities, otherwise: patterns).solve(careful: &careful, bounds: bounds)
            solution.patterns = found + solution.patterns
        }
        return solution
    }

    /// The days in groups that have nothing to do with one another as far as coverage goes: single days, where no
    /// limit of cover and no rest ties them together.
    private func coupledDays() -> [[Int]] {
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

    /// The best week in which every session that is served is served whole.
    func servingWhole() throws(SolverError) -> Solution {
        try rank(wholeSessionPatterns())
    }

    /// A program over patterns, by day, with intervals cut where a pattern begins or ends.
    func program(of patterns: [[DayPattern]]) -> WeekProgram {
        let cuts = zip(days, patterns).map { day, patterns in
            var cuts: [Set<Int>] = Array(repeating: [], count: day.siteDays.count)
            for part in patterns.flatMap(\.parts) {
                cuts[part.siteDay].formUnion([part.period.lowerBound, part.period.upperBound])
            }
            return cuts
        }
        var week = WeekProgram(index, days: days, cuts: cuts)
        for (day, patterns) in patterns.enumerated() { week.add(patterns, on: day, regulars: regulars) }
        week.tie()
        return week
    }

    private func wholeSessionPatterns() -> [[DayPattern]] {
        days.map { day in day.personDays.flatMap { day.wholeSessionPatterns(of: $0, in: index) } }
    }

    /// By day, the least uncovered minutes with patterns alone, as far as the solver's time allows to say.
    private func uncoveredMinutes(with patterns: [[DayPattern]]) throws(SolverError) -> [Int] {
        let week = program(of: patterns)
        var solver = try Highs(week.program, limit: options.secondsPerRun)
        try solver.setCosts(week.costs(of: .uncovered))
        return week.uncoveredMinutes(in: try solver.run()?.values ?? week.valuesOfNothing)
    }

    /// The best plan among patterns, tier by tier, each capped before the next.
    private func rank(_ patterns: [[DayPattern]]) throws(SolverError) -> Solution {
        let week = program(of: patterns)
        var solver = try Highs(week.program, limit: options.secondsPerRun)
        var proofs: [TierProof] = []
        var values = week.valuesOfNothing
        for tier in PlanTier.allCases {
            let costs = week.costs(of: tier)
            try solver.setCosts(costs)
            try solver.start(from: values)
            let outcome = try solver.run()
            values = outcome?.values ?? values
            let value = zip(costs, values).reduce(0) { $0 + $1.0 * $1.1 }.rounded()
            proofs.append(TierProof(tier, value: Int(value), outcome))
            try solver.addRow(-Double.infinity...value, week.terms(of: tier))
        }
        return Solution(
            patterns: week.chosenPatterns(in: values),
            tiers: proofs,
            uncovered: week.uncoveredMinutes(in: values)
        )
    }
}

extension TierProof {
    fileprivate init(_ tier: PlanTier, value: Int, _ outcome: Highs.Outcome?) {
        let isOptimal = outcome?.isOptimal ?? false
        let bound = min(value, outcome?.bound ?? 0)
        self.init(tier: tier, value: value, bound: isOptimal ? value : bound, isOptimal: isOptimal)
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
