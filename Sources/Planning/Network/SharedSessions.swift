import Core

/// Shares sessions among people on the days that whole sessions leave open.
///
/// These days are networks, the others stay patterns, so that the limits of the week hold over all of them. Networks
/// know nothing of working time at first, because few paths break it; for the people whose paths do, they are laid
/// out again with it. What remains, long stretches above all, is cut off when a solution has it.
struct SharedSessions {
    /// What sharing can reach.
    struct Solution {
        /// The paths of the best days and of the tidiest of these, as patterns.
        var patterns: [(day: Int, pattern: DayPattern)] = []
        /// By day, what the best days are left with.
        var left: [WeekSolver.Left]
        /// The fewest uncovered minutes with the same cut points that lose no more appointments.
        var leastUncovered: Int

        /// Whether the days together leave no more than can be avoided.
        func meets(_ bounds: [Int]) -> Bool {
            left.reduce(0) { $0 + $1.uncovered } <= bounds.reduce(0, +) && left.allSatisfy { $0.lost == 0 }
        }

        /// Adds paths that are not there yet.
        mutating func add(_ paths: [(day: Int, pattern: DayPattern)]) {
            for path in paths where !patterns.contains(where: { $0 == path }) { patterns.append(path) }
        }
    }

    private let solver: WeekSolver
    /// By day, how finely its sessions may be shared; `nil` where they are served whole.
    private let densities: [CutPoints.Density?]
    private let patterns: [[DayPattern]]
    /// By day, what no plan can avoid.
    private let bounds: [Int]
    private let cuts: [[Set<Int>]]

    /// Prepares some days.
    ///
    /// - Parameters:
    ///   - solver: The days.
    ///   - densities: By day, how finely its sessions may be shared; `nil` where they are served whole.
    ///   - patterns: By day, the ways to serve sessions whole.
    ///   - bounds: By day, what no plan can avoid.
    init(
        _ solver: WeekSolver,
        _ densities: [CutPoints.Density?],
        otherwise patterns: [[DayPattern]],
        above bounds: [Int]
    ) {
        self.solver = solver
        self.densities = densities
        self.patterns = patterns
        self.bounds = bounds
        cuts = zip(solver.days, densities).map { day, density in
            density.map { CutPoints(day, in: solver.index, density: $0).bySite() } ?? day.siteDays.map { _ in [] }
        }
    }

    /// Finds the days' best paths: first those that leave least uncovered, then among these the tidiest.
    ///
    /// - Parameter careful: The people whose networks know of working time; those who turn out to need it are added.
    /// - Returns: The paths; none, and nothing that is proven, where a limit was met before there were any.
    /// - Throws: ``SolverError`` where the solver does not answer.
    func solve(careful: inout Set<Int>) throws(SolverError) -> Solution {
        while true {
            let week = program(cutAt: cuts, keepingWorkingTimeOf: careful)
            var highs = try Highs(week.program, limit: solver.options.secondsPerRun)
            try highs.setCosts(week.coverageCosts)
            // Knowing the bound, the solver need not prove it.
            for (terms, bound) in zip(week.uncovered, bounds) where bound > 0 {
                try highs.addRow(Double(bound)...Double.infinity, terms)
            }
            highs.limit(nodes: Self.nodes)
            guard let best = try solveLawfully(week, by: &highs, rounds: Self.rounds) else {
                let nothing = WeekSolver.Left(uncovered: 0, lost: 0)
                return Solution(left: solver.days.map { _ in nothing }, leastUncovered: 0)
            }
            let careless = week.carelessPeople(in: best.values)
            guard careless.isEmpty else {
                careful.formUnion(careless)
                continue
            }
            var solution = Solution(
                patterns: week.lawfulPaths(in: best.values),
                left: week.left(in: best.values),
                leastUncovered: week.leastUncovered(provenBy: best)
            )
            guard week.isLawful(best.values) else { return solution }
            solution.add(try tidiestPaths(as: solution, careful: careful))
            return solution
        }
    }

    /// The paths with the fewest hand-overs and the shortest ways that leave no more uncovered than the best ones.
    ///
    /// They are looked for among the plainest cut points and those that the best paths use.
    private func tidiestPaths(
        as best: Solution,
        careful: Set<Int>
    ) throws(SolverError) -> [(day: Int, pattern: DayPattern)] {
        var careful = careful
        let cuts = tidyCuts(with: best.patterns)
        while true {
            let week = program(cutAt: cuts, keepingWorkingTimeOf: careful)
            // A hand-over less is worth any detour, and nearly the shortest ways are good enough here.
            let tidiness = zip(
                zip(week.costs(of: .continuity), week.costs(of: .changes)).map { $0 + $1 },
                week.costs(of: .travel)
            ).map { $0 * 1_000 + $1 }
            var highs = try Highs(week.program, limit: solver.options.secondsPerRun)
            let uncovered = best.left.reduce(0) { $0 + $1.uncovered }
            try highs.addRow(-Double.infinity...Double(uncovered), week.terms(of: .uncovered))
            let appointments = week.terms(of: .booked)
            if !appointments.isEmpty {
                let lost = zip(best.left, week.lost).reduce(0) { $0 + $1.0.lost - $1.1.fixed }
                try highs.addRow(-Double.infinity...Double(lost), appointments)
            }
            try highs.setCosts(tidiness)
            highs.accept(excess: 300)
            highs.limit(nodes: Self.tidyNodes)
            guard let tidy = try solveLawfully(week, by: &highs, rounds: Self.tidyRounds) else { return [] }
            let careless = week.carelessPeople(in: tidy.values)
            guard !careless.isEmpty else { return week.lawfulPaths(in: tidy.values) }
            careful.formUnion(careless)
        }
    }

    /// By day and site, the points at which tidy paths may begin and end.
    private func tidyCuts(with paths: [(day: Int, pattern: DayPattern)]) -> [[Set<Int>]] {
        var cuts = cuts
        for (number, day) in solver.days.enumerated() where densities[number] == .quarters {
            cuts[number] = CutPoints(day, in: solver.index, density: .trips).bySite()
        }
        for (day, pattern) in paths {
            for part in pattern.parts {
                cuts[day][part.siteDay].formUnion([part.period.lowerBound, part.period.upperBound])
            }
        }
        return cuts
    }

    /// The program of the week, with networks on the open days.
    private func program(cutAt cuts: [[Set<Int>]], keepingWorkingTimeOf careful: Set<Int>) -> WeekProgram {
        var week = WeekProgram(solver.index, days: solver.days, cuts: cuts)
        for (number, day) in solver.days.enumerated() {
            guard densities[number] != nil else {
                week.add(patterns[number], on: number, regulars: solver.regulars)
                continue
            }
            for personDay in day.personDays {
                let network = DayNetwork(
                    personDay,
                    on: day,
                    in: solver.index,
                    intervals: week.intervals[number],
                    minimum: solver.options.minimumPresenceMinutes,
                    keepsWorkingTime: careful.contains(personDay.person)
                )
                if network.canServe { week.add(network, on: number) }
            }
        }
        week.tie()
        return week
    }

    /// Solves, and solves again with what is unlawful cut off, until nothing is or a network has to be laid out anew.
    ///
    /// - Returns: The last outcome; `nil` where a limit was met before there was one.
    private func solveLawfully(
        _ week: WeekProgram,
        by highs: inout Highs,
        rounds: Int
    ) throws(SolverError) -> Highs.Outcome? {
        guard var outcome = try highs.run() else { return nil }
        for _ in 0..<rounds where week.carelessPeople(in: outcome.values).isEmpty {
            let rows = week.rowsAgainstUnlawfulPaths(in: outcome.values)
            guard !rows.isEmpty else { break }
            for row in rows { try highs.addRow(-Double.infinity...row.limit, row.terms) }
            guard let next = try highs.run() else { break }
            outcome = next
        }
        return outcome
    }

    /// How many branches of the search are followed; the same on every machine, unlike a time.
    private static let nodes = 300
    /// The same for the tidiest paths.
    private static let tidyNodes = 20
    /// How often rows are added before only the lawful paths are taken.
    private static let rounds = 40
    private static let tidyRounds = 3
}
