import Core

/// Plans one week: tier by tier, with sessions shared only where serving them whole leaves a gap.
struct WeekSolver {
    let index: CountyIndex
    let days: [DayProblem]
    let regulars: Regulars
    let options: PlanningOptions
    /// What the week is judged by, in order.
    let tiers: [PlanTier]

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

    /// What a day is left with.
    struct Left: Hashable {
        var uncovered: Int
        /// Booked appointments that nobody keeps.
        var lost: Int

        /// Whether nothing better can be looked for.
        func meets(_ bound: Int) -> Bool { uncovered <= bound && lost == 0 }
    }

    /// Solves the week.
    func solve() throws(SolverError) -> Solution {
        let bounds = days.map(SeatMatching(index).uncoveredMinutes)
        var patterns = wholeSessionPatterns()
        let whole = try leastLeft(with: patterns)
        var leastOnCutPoints = 0
        for group in coupledDays() {
            let bounds = group.map { bounds[$0] }
            let part = WeekSolver(
                index: index,
                days: group.map { days[$0] },
                regulars: regulars,
                options: options,
                tiers: tiers
            )
            let shared = try part.share(group.map { patterns[$0] }, left: group.map { whole[$0] }, bounds: bounds)
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
        days.map { day in
            let open = day.openStretches(in: index)
            return day.personDays.flatMap { personDay in
                let whole = day.wholeSessionPatterns(of: personDay, in: index)
                let published = day.publishedPatterns(
                    of: personDay,
                    in: index,
                    beside: open,
                    minimum: options.minimumPresenceMinutes
                )
                let known = Set(whole)
                return whole + published.filter { !known.contains($0) }
            }
        }
    }

    /// By day, the least that patterns alone leave, as far as the solver's time allows to say.
    private func leastLeft(with patterns: [[DayPattern]]) throws(SolverError) -> [Left] {
        let week = program(of: patterns)
        var solver = try Highs(week.program, limit: options.secondsPerRun)
        try solver.setCosts(week.coverageCosts)
        return week.left(in: try solver.run()?.values ?? week.valuesOfNothing)
    }

    /// The best plan among patterns, tier by tier, each capped before the next.
    private func rank(_ patterns: [[DayPattern]]) throws(SolverError) -> Solution {
        let week = program(of: patterns)
        var solver = try Highs(week.program, limit: options.secondsPerRun)
        var proofs: [TierProof] = []
        var values = week.valuesOfNothing
        for tier in tiers {
            let costs = week.costs(of: tier)
            try solver.setCosts(costs)
            try solver.start(from: values)
            let outcome = try solver.run()
            values = outcome?.values ?? values
            let value = zip(costs, values).reduce(0) { $0 + $1.0 * $1.1 }.rounded()
            proofs.append(TierProof(tier, value: Int(value), outcome, beside: week.fixedCosts[tier] ?? 0))
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
    fileprivate init(_ tier: PlanTier, value: Int, _ outcome: Highs.Outcome?, beside fixed: Int) {
        let isOptimal = outcome?.isOptimal ?? false
        // What is summed up besides may be taken back by a choice, so that a bound of the choices alone says nothing.
        let proven = fixed > 0 ? -fixed : outcome?.bound ?? 0
        let bound = isOptimal ? value : min(value, proven)
        self.init(tier: tier, value: value + fixed, bound: bound + fixed, isOptimal: isOptimal)
    }
}
