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
        let tiers: [TierResult]
        /// By day, uncovered minutes that no plan can avoid.
        let bounds: [Int]
        /// By day, uncovered minutes of this plan.
        let uncovered: [Int]
    }

    /// Solves the week.
    func solve() throws(SolverError) -> Solution {
        let matching = SeatMatching(index)
        let bounds = days.map(matching.uncoveredMinutes)
        var patterns = days.map { day in day.personDays.map { day.wholeSessionPatterns(of: $0, in: index) } }
        let whole = try coverage(of: patterns)
        let open = days.indices.filter { whole.uncovered[$0] > bounds[$0] }
        if !open.isEmpty {
            let shared = try share(on: open, instead: patterns)
            for (day, pattern) in shared where pattern.parts.count > 0 {
                guard let number = days[day].personDays.firstIndex(where: { $0.person == pattern.person }),
                    !patterns[day][number].contains(pattern)
                else { continue }
                patterns[day][number].append(pattern)
            }
        }
        return try rank(patterns, bounds: bounds)
    }

    /// The least uncovered minutes by day, with patterns alone.
    private func coverage(of patterns: [[[DayPattern]]]) throws(SolverError) -> (uncovered: [Int], values: [Double]) {
        let week = program(of: patterns)
        var solver = try Highs(week.program, limit: options.secondsPerRun)
        try solver.setCosts(week.costs(of: .uncovered))
        let outcome = try solver.run()
        return (week.uncoveredMinutes(in: outcome.values), outcome.values)
    }

    /// Patterns that share sessions on the days which whole sessions leave open.
    private func share(
        on open: [Int],
        instead patterns: [[[DayPattern]]]
    ) throws(SolverError) -> [(day: Int, pattern: DayPattern)] {
        let cuts = days.enumerated().map { number, day in
            open.contains(number) ? TripCuts(day, in: index).bySite() : day.siteDays.map { _ in [] }
        }
        var week = WeekProgram(index, days: days, cuts: cuts, options: options)
        for (number, day) in days.enumerated() {
            for (person, personDay) in day.personDays.enumerated() {
                if open.contains(number) {
                    let network = DayNetwork(
                        personDay,
                        on: day,
                        in: index,
                        intervals: week.intervals[number],
                        minimum: options.minimumPresenceMinutes
                    )
                    week.add(network, on: number)
                } else {
                    week.add(patterns[number][person], on: number, regulars: regulars)
                }
            }
        }
        week.tie()
        var solver = try Highs(week.program, limit: options.secondsPerRun)
        let costs = week.costs(of: .uncovered)
        var best: [(day: Int, pattern: DayPattern)] = []
        for tidies in [false, true] {
            if tidies {
                try solver.setCosts(zip(week.costs(of: .continuity), week.costs(of: .travel)).map { $0 * 1_000 + $1 })
            } else {
                try solver.setCosts(costs)
            }
            var outcome = try solver.run()
            for _ in 0..<Self.rounds {
                let unlawful = week.unlawfulPaths(in: outcome.values)
                guard !unlawful.isEmpty else { break }
                for (network, parts) in unlawful {
                    let presence = network.presence(during: parts)
                    let terms = presence.joined().map { IntegerProgram.Term(variable: $0, factor: 1) }
                    try solver.addRow(-Double.infinity...Double(presence.count - 1), terms)
                }
                outcome = try solver.run()
            }
            best += week.lawfulPaths(in: outcome.values)
            let uncovered = zip(costs, outcome.values).reduce(0) { $0 + $1.0 * $1.1 }
            let terms = costs.enumerated().filter { $0.element != 0 }
            if !tidies {
                try solver.addRow(
                    -Double.infinity...uncovered.rounded(),
                    terms.map { .init(variable: $0.offset, factor: $0.element) }
                )
                try solver.start(from: outcome.values)
            }
        }
        return best
    }

    /// The best plan among patterns, tier by tier, each capped before the next.
    private func rank(_ patterns: [[[DayPattern]]], bounds: [Int]) throws(SolverError) -> Solution {
        let week = program(of: patterns)
        var solver = try Highs(week.program, limit: options.secondsPerRun)
        var results: [TierResult] = []
        var values: [Double] = []
        for tier in Tier.allCases {
            let costs = week.costs(of: tier)
            let terms = costs.enumerated().filter { $0.element != 0 }
                .map { IntegerProgram.Term(variable: $0.offset, factor: $0.element) }
            if !values.isEmpty {
                try solver.start(from: values)
            }
            try solver.setCosts(costs)
            let outcome = try solver.run()
            values = outcome.values
            let value = Int(outcome.objective.rounded())
            let bound = tier == .uncovered ? bounds.reduce(0, +) : Int(outcome.bound.rounded(.up))
            results.append(TierResult(tier: tier, value: value, bound: bound, isOptimal: outcome.isOptimal))
            try solver.addRow(-Double.infinity...outcome.objective.rounded(.up), terms)
        }
        return Solution(
            patterns: week.chosenPatterns(in: values),
            tiers: results,
            bounds: bounds,
            uncovered: week.uncoveredMinutes(in: values)
        )
    }

    /// The week's program over patterns, cut where a pattern begins or ends.
    private func program(of patterns: [[[DayPattern]]]) -> WeekProgram {
        let cuts = zip(days, patterns).map { day, people in
            day.siteDays.indices.map { number in
                let parts = people.joined().flatMap(\.parts).filter { $0.siteDay == number }
                return Set(parts.flatMap { [$0.period.lowerBound, $0.period.upperBound] })
            }
        }
        var week = WeekProgram(index, days: days, cuts: cuts, options: options)
        for (number, people) in patterns.enumerated() {
            for person in people { week.add(person, on: number, regulars: regulars) }
        }
        week.tie()
        return week
    }

    /// How often unlawful days are cut off before the lawful ones are taken as they are.
    private static let rounds = 25
}
