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
