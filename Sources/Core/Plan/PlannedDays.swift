/// A plan with what is proven of it week by week.
public struct PlannedDays: Hashable, Sendable {
    public var plan: Plan
    public var weeks: [WeekProof]
    public var missedEvents: [MissedEvent]

    public init(plan: Plan, weeks: [WeekProof], missedEvents: [MissedEvent]) {
        self.plan = plan
        self.weeks = weeks
        self.missedEvents = missedEvents
    }

    public var requiredMinutes: Int { weeks.reduce(0) { $0 + $1.requiredMinutes } }
    public var uncoveredMinutes: Int { weeks.reduce(0) { $0 + $1.uncoveredMinutes } }
    public var uncoveredBound: Int { weeks.reduce(0) { $0 + $1.uncoveredBound } }
}
