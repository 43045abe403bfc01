import Core

/// One week to plan, with all that it takes.
struct WeekTask: Sendable {
    let dates: [LocalDate]
    let index: CountyIndex
    let attendances: Attendances
    let standing: Commitments
    let regulars: Regulars
    let options: PlanningOptions

    /// Plans the week by itself.
    ///
    /// - Throws: ``SolverError`` where the solver does not answer.
    func solve() throws(SolverError) -> SolvedWeek {
        let days = days(within: WeekEdges())
        return SolvedWeek(
            days: days,
            index: index,
            solution: try solver(of: days).solve()
        )
    }

    /// Plans the week again so that it leaves rest beside others; what is proven of the free week stays proven.
    ///
    /// - Parameters:
    ///   - free: The week planned by itself.
    ///   - edges: What the rest leaves of its first and last date.
    /// - Returns: The week within its edges.
    /// - Throws: ``SolverError`` where the solver does not answer.
    func solveAgain(_ free: SolvedWeek, within edges: WeekEdges) throws(SolverError) -> SolvedWeek {
        let days = days(within: edges)
        var solution = try solver(of: days).solve()
        solution.bounds = free.solution.bounds
        solution.isBestOnCutPoints =
            free.solution.isBestOnCutPoints
            && solution.uncoveredMinutes <= free.solution.uncoveredMinutes
        return SolvedWeek(days: days, index: index, solution: solution)
    }

    private func days(within edges: WeekEdges) -> [DayProblem] {
        dates.enumerated().map { number, date in
            let rested = edges.rested(on: number, of: dates.count)
            return DayProblem(
                date,
                in: index,
                attendances: attendances,
                standing: standing[date],
                rested: rested
            )
        }
    }

    /// What the week is judged by; there is nothing to keep to where nothing is published.
    private var tiers: [PlanTier] {
        PlanTier.allCases.filter { !standing.isEmpty || ($0 != .booked && $0 != .changes) }
    }

    private func solver(of days: [DayProblem]) -> WeekSolver {
        WeekSolver(index: index, days: days, regulars: regulars, options: options, tiers: tiers)
    }
}

extension [WeekTask] {
    /// Makes weeks that were planned side by side leave the rest of the law between them.
    ///
    /// Where one begins too soon after the one before, it is planned again; the one before is instead if that costs
    /// less.
    ///
    /// - Parameter solved: The weeks, in the order of their tasks.
    /// - Throws: ``SolverError`` where the solver does not answer.
    func settleRest(between solved: inout [SolvedWeek]) throws(SolverError) {
        let free = solved
        for number in indices.dropFirst() {
            let before = solved[number - 1]
            guard solved[number].beginsTooSoon(after: before) else { continue }
            let later = try self[number].solveAgain(free[number], within: WeekEdges(earliest: before.earliestAfter))
            let loss = later.solution.uncoveredMinutes - solved[number].solution.uncoveredMinutes
            guard loss > 0 else {
                solved[number] = later
                continue
            }
            var edges = WeekEdges(latest: solved[number].latestBefore)
            if number > 1 { edges.earliest = solved[number - 2].earliestAfter }
            let earlier = try self[number - 1].solveAgain(free[number - 1], within: edges)
            if earlier.solution.uncoveredMinutes - before.solution.uncoveredMinutes < loss {
                solved[number - 1] = earlier
            } else {
                solved[number] = later
            }
        }
    }
}
