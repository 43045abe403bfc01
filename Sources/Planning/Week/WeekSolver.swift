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
    }

    /// Solves the week.
    func solve() throws(SolverError) -> Solution {
        let bounds = days.map(SeatMatching(index).uncoveredMinutes)
        var patterns = wholeSessionPatterns()
        let whole = try uncoveredMinutes(with: patterns)
        let open = days.indices.filter { whole[$0] > bounds[$0] }
        var leastOnCutPoints = bounds.reduce(0, +)
        if !open.isEmpty {
            let shared = try SharedSessions(self, on: Set(open), otherwise: patterns).solve()
            for (day, pattern) in shared.patterns { patterns[day].append(pattern) }
            leastOnCutPoints = shared.leastUncovered
        }
        var solution = try rank(patterns)
        solution.bounds = bounds
        solution.isBestOnCutPoints = solution.uncovered.reduce(0, +) <= leastOnCutPoints
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

    /// By day, the least uncovered minutes with patterns alone.
    private func uncoveredMinutes(with patterns: [[DayPattern]]) throws(SolverError) -> [Int] {
        let week = program(of: patterns)
        var solver = try Highs(week.program, limit: options.secondsPerRun)
        try solver.setCosts(week.costs(of: .uncovered))
        return week.uncoveredMinutes(in: try solver.run().values)
    }

    /// The best plan among patterns, tier by tier, each capped before the next.
    private func rank(_ patterns: [[DayPattern]]) throws(SolverError) -> Solution {
        let week = program(of: patterns)
        var solver = try Highs(week.program, limit: options.secondsPerRun)
        var results: [TierProof] = []
        var values: [Double] = []
        for tier in PlanTier.allCases {
            try solver.setCosts(week.costs(of: tier))
            if !values.isEmpty { try solver.start(from: values) }
            let outcome = try solver.run()
            values = outcome.values
            results.append(TierProof(tier, outcome))
            try solver.addRow(-Double.infinity...outcome.objective.rounded(), week.terms(of: tier))
        }
        return Solution(
            patterns: week.chosenPatterns(in: values),
            tiers: results,
            uncovered: week.uncoveredMinutes(in: values)
        )
    }
}

extension TierProof {
    fileprivate init(_ tier: PlanTier, _ outcome: Highs.Outcome) {
        let value = Int(outcome.objective.rounded())
        self.init(
            tier: tier,
            value: value,
            bound: outcome.isOptimal ? value : Int(outcome.bound.rounded(.up)),
            isOptimal: outcome.isOptimal
        )
    }
}
