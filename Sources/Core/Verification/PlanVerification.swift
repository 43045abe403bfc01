/// A plan held against every hard rule, with what it achieves.
public struct PlanVerification: Sendable {
    /// Why a plan cannot be held against anything.
    public enum Refusal: Error, Hashable {
        /// No record has a date that can be read, and nobody said which days are meant.
        case noDates
        /// The last day lies before the first.
        case daysRunBackwards(from: LocalDate, through: LocalDate)
        /// More days than ``PlanVerification/mostDays``: a date is mistyped, or the days must be given.
        case tooManyDays(from: LocalDate, through: LocalDate)
    }

    /// A hundred years: no plan speaks of more days.
    public static let mostDays = 36_525

    /// The days that the plan speaks of.
    public let days: ClosedRange<LocalDate>
    /// The rows that could be read, in the order of their records.
    public let rows: [PlanRow]
    /// Rule by rule in the order of ``RuleCode``.
    public let violations: [Violation]
    public let metrics: PlanMetrics

    let plan: LaidOutPlan
    let calendar: InstanceCalendar

    /// Verifies the records of a plan file.
    ///
    /// - Parameters:
    ///   - records: The records after the header.
    ///   - calendar: The county.
    ///   - from: The first day; the Monday of the first week that the plan touches where it is `nil`.
    ///   - through: The last day; the Sunday of the last week that the plan touches where it is `nil`.
    ///   - events: How the plan tells who attends the team's events.
    /// - Throws: ``Refusal`` where it cannot be known which days are meant.
    public init(
        _ records: some Sequence<PlanRecord>,
        in calendar: InstanceCalendar,
        from: LocalDate? = nil,
        through: LocalDate? = nil,
        events: EventMode = .explicit
    ) throws(Refusal) {
        let reading = PlanReading(records, in: calendar)
        guard let first = from ?? reading.dates?.lowerBound.isoWeek.days.lowerBound,
            let last = through ?? reading.dates?.upperBound.isoWeek.days.upperBound
        else { throw .noDates }
        guard first <= last else { throw .daysRunBackwards(from: first, through: last) }
        guard first.distance(to: last) < Self.mostDays else { throw .tooManyDays(from: first, through: last) }
        self.init(reading, over: first...last, events: events, in: calendar)
    }

    /// Verifies a plan that was made and not read.
    public init(_ plan: Plan, in calendar: InstanceCalendar) {
        let records = plan.presences.enumerated().map { PlanRecord(number: $0.offset + 2, $0.element) }
        self.init(PlanReading(records, in: calendar), over: plan.days, events: .explicit, in: calendar)
    }

    private init(
        _ reading: PlanReading,
        over days: ClosedRange<LocalDate>,
        events: EventMode,
        in calendar: InstanceCalendar
    ) {
        let plan = LaidOutPlan(reading.rows, over: days, events: events, in: calendar)
        self.plan = plan
        self.calendar = calendar
        self.days = plan.days
        rows = reading.rows
        violations = (reading.violations + plan.violations(in: calendar, events: events))
            .sorted { $0.code < $1.code }
        metrics = PlanMetrics(plan)
    }

    /// Whether no hard rule is broken; uncovered minutes break none.
    public var isValid: Bool { violations.isEmpty }

    /// How often each rule is broken; rules that are kept are not named.
    public var violationCounts: [RuleCode: Int] {
        violations.reduce(into: [:]) { $0[$1.code, default: 0] += 1 }
    }

    /// Uncovered minutes that no plan for these days can avoid.
    public func lowerBound() -> CoverageLowerBound {
        CoverageLowerBound(over: days, in: calendar)
    }

    /// What changes from an earlier plan to this one; what is wrong in the earlier one is not asked.
    public func changes(from earlier: some Sequence<PlanRecord>) -> PlanComparison {
        PlanComparison(from: PlanReading(earlier, in: calendar).rows, to: rows, over: days, in: calendar)
    }
}
