public import Core

/// A plan, with what is proven of it week by week.
public struct PlanningResult: Sendable {
    /// What was reached in one week.
    public struct Week: Hashable, Sendable {
        public let week: ISOWeek
        public let requiredMinutes: Int
        public let uncoveredMinutes: Int
        /// No plan of this week leaves fewer minutes uncovered.
        public let uncoveredBound: Int
        /// Whether no plan with the same cut points leaves less uncovered.
        public let isBestOnCutPoints: Bool
        public let tiers: [TierResult]

        /// Whether the plan meets the bound, so that nothing better exists.
        public var isProven: Bool { uncoveredMinutes == uncoveredBound }
    }

    /// An event that a person would have to attend and cannot.
    public struct MissedEvent: Hashable, Sendable {
        public let date: LocalDate
        public let caseManager: Identifier<CaseManager>
        public let event: Identifier<TeamEvent>
    }

    public let plan: Plan
    public let weeks: [Week]
    public let missedEvents: [MissedEvent]

    init(_ solved: [SolvedWeek], days: ClosedRange<LocalDate>, in index: CountyIndex) {
        plan = Plan(days: days, presences: solved.flatMap { $0.presences(in: index) })
        weeks = solved.compactMap(\.report)
        missedEvents = solved.flatMap { $0.missedEvents(in: index) }
    }
}
