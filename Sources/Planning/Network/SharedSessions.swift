import Core

/// Shares sessions among people on the days that whole sessions leave open.
///
/// These days are networks, the others stay patterns, so that the limits of the week hold over all of them.
/// A network knows nothing of breaks and daily limits: a path that breaks one is cut off and the program
/// solved again.
struct SharedSessions {
    private let solver: WeekSolver
    private let week: WeekProgram

    /// The program of a week.
    ///
    /// - Parameters:
    ///   - solver: The week.
    ///   - open: The days whose sessions may be shared.
    ///   - patterns: By day, the patterns of the other days.
    init(_ solver: WeekSolver, on open: Set<Int>, otherwise patterns: [[DayPattern]]) {
        self.solver = solver
        let cuts = solver.days.enumerated().map { number, day in
            open.contains(number) ? TripCuts(day, in: solver.index).bySite() : day.siteDays.map { _ in [] }
        }
        var week = WeekProgram(solver.index, days: solver.days, cuts: cuts)
        for (number, day) in solver.days.enumerated() {
            guard open.contains(number) else {
                week.add(patterns[number], on: number, regulars: solver.regulars)
                continue
            }
            for personDay in day.personDays {
                let network = DayNetwork(
                    personDay,
                    on: day,
                    in: solver.index,
                    intervals: week.intervals[number],
                    minimum: solver.options.minimumPresenceMinutes
                )
                week.add(network, on: number)
            }
        }
        week.tie()
        self.week = week
    }

    /// Finds the days' best paths: first those that leave least uncovered, then among these the tidiest.
    ///
    /// - Returns: The lawful paths of both as patterns, and the fewest uncovered minutes with these cut points.
    func solve() throws(SolverError) -> (patterns: [(day: Int, pattern: DayPattern)], leastUncovered: Int) {
        var highs = try Highs(week.program, limit: solver.options.secondsPerRun)
        try highs.setCosts(week.costs(of: .uncovered))
        let best = try solveLawfully(&highs)
        try highs.addRow(-Double.infinity...best.objective.rounded(), week.terms(of: .uncovered))
        // A hand-over less is worth any detour.
        let tidiness = zip(week.costs(of: .continuity), week.costs(of: .travel)).map { $0 * 1_000 + $1 }
        try highs.setCosts(tidiness)
        try highs.start(from: best.values)
        let tidy = try solveLawfully(&highs)
        var patterns: [(day: Int, pattern: DayPattern)] = []
        for (day, pattern) in week.lawfulPaths(in: best.values) + week.lawfulPaths(in: tidy.values)
        where !patterns.contains(where: { $0.day == day && $0.pattern == pattern }) {
            patterns.append((day, pattern))
        }
        return (patterns, Int(best.bound.rounded(.up)))
    }

    /// Solves, and solves again with the unlawful paths cut off.
    private func solveLawfully(_ highs: inout Highs) throws(SolverError) -> Highs.Outcome {
        var outcome = try highs.run()
        for _ in 0..<Self.rounds {
            let unlawful = week.unlawfulPaths(in: outcome.values)
            guard !unlawful.isEmpty else { break }
            for (network, parts) in unlawful {
                let presence = network.presence(during: parts)
                try highs.addRow(-Double.infinity...Double(presence.count - 1), presence.terms)
            }
            outcome = try highs.run()
        }
        return outcome
    }

    /// How often unlawful paths are cut off before only the lawful ones are taken.
    private static let rounds = 25
}
