public import Core
private import Dispatch
private import Synchronization

/// Plans a county's consultation hours, week by week, and says what is proven.
///
/// Weeks are solved side by side, as many as there are processors; each is solved by itself, so the plan does
/// not depend on how many that are.
public struct Planner: Sendable {
    private let index: CountyIndex
    private let options: PlanningOptions

    /// A planner for a county.
    ///
    /// - Parameters:
    ///   - calendar: The county, with the knowledge of the day that counts.
    ///   - options: What the coordinator chose.
    public init(_ calendar: InstanceCalendar, options: PlanningOptions = PlanningOptions()) {
        index = CountyIndex(calendar)
        self.options = options
    }

    /// Plans a span of days.
    ///
    /// - Parameters:
    ///   - days: The days, both ends included.
    ///   - progress: Called after each week, from any thread.
    /// - Returns: The plan, with the proof of each week.
    /// - Throws: ``SolverError`` where the solver does not answer.
    public func plan(
        _ days: ClosedRange<LocalDate>,
        progress: @Sendable (PlanningProgress) -> Void = { _ in }
    ) throws(SolverError) -> PlannedDays {
        try plan(days, keeping: Commitments(), progress: progress)
    }

    /// Plans days again for which a plan is published, with the fewest changes.
    ///
    /// First as many booked appointments as possible are kept, by the people they are booked with or by stand-ins; then
    /// as much as possible is covered; then as little as possible is changed.
    ///
    /// - Parameters:
    ///   - days: The days, both ends included.
    ///   - published: The plan of these days.
    ///   - booked: The appointments in it, in no order.
    ///   - progress: Called after each week, from any thread.
    /// - Returns: The plan, with the proof of each week.
    /// - Throws: ``SolverError`` where the solver does not answer.
    public func replan(
        _ days: ClosedRange<LocalDate>,
        keeping published: Plan,
        booked: [BookedTime],
        progress: @Sendable (PlanningProgress) -> Void = { _ in }
    ) throws(SolverError) -> PlannedDays {
        try plan(days, keeping: Commitments(published, booked: booked, in: index), progress: progress)
    }

    private func plan(
        _ days: ClosedRange<LocalDate>,
        keeping standing: Commitments,
        progress: @Sendable (PlanningProgress) -> Void
    ) throws(SolverError) -> PlannedDays {
        let weeks = Self.spans(of: days, weeks: options.weeksPerProgram)
        let regulars = try RegularsSearch(index, options: options).regulars(of: weeks)
        let attendances = Attendances(on: days, in: index)
        let tasks = weeks.map { dates in
            WeekTask(
                dates: dates,
                index: index,
                attendances: attendances,
                standing: standing,
                regulars: regulars,
                options: options
            )
        }
        var solved = try solve(tasks, progress: progress)
        try tasks.settleRest(between: &solved)
        return PlannedDays(
            plan: Plan(days: days, presences: solved.flatMap { $0.presences(in: index) }),
            weeks: solved.compactMap(\.proof),
            missedEvents: solved.flatMap { $0.missedEvents(in: index) }
        )
    }

    /// Solves weeks side by side.
    private func solve(
        _ tasks: [WeekTask],
        progress: @Sendable (PlanningProgress) -> Void
    ) throws(SolverError) -> [SolvedWeek] {
        let results = Mutex<[Int: Result<SolvedWeek, SolverError>]>([:])
        DispatchQueue.concurrentPerform(iterations: tasks.count) { number in
            let result = Result { () throws(SolverError) in try tasks[number].solve() }
            let done = results.withLock { results in
                results[number] = result
                return results.count
            }
            progress(PlanningProgress(weeksDone: done, weeks: tasks.count))
        }
        let byWeek = results.withLock { $0 }
        var solved: [SolvedWeek] = []
        for number in tasks.indices {
            guard let result = byWeek[number] else { continue }
            solved.append(try result.get())
        }
        return solved
    }

    /// The days grouped by so many ISO weeks, in order.
    private static func spans(of days: ClosedRange<LocalDate>, weeks count: Int) -> [[LocalDate]] {
        var weeks: [[LocalDate]] = []
        for date in days {
            if let last = weeks.last?.last, last.isoWeek == date.isoWeek {
                weeks[weeks.count - 1].append(date)
            } else {
                weeks.append([date])
            }
        }
        return stride(from: 0, to: weeks.count, by: max(1, count)).map { start in
            Array(weeks[start..<min(weeks.count, start + max(1, count))].joined())
        }
    }
}
