/// What a plan reaches in one week, and what is proven of it.
public struct WeekProof: Hashable, Sendable {
    public let week: ISOWeek
    public let requiredMinutes: Int
    public let uncoveredMinutes: Int
    /// No plan of this week, however made, leaves fewer minutes uncovered.
    public let uncoveredBound: Int
    /// Whether no plan that shares sessions at the same points in time leaves less uncovered.
    public let isBestOnCutPoints: Bool
    public let tiers: [TierProof]

    public init(
        week: ISOWeek,
        requiredMinutes: Int,
        uncoveredMinutes: Int,
        uncoveredBound: Int,
        isBestOnCutPoints: Bool,
        tiers: [TierProof]
    ) {
        self.week = week
        self.requiredMinutes = requiredMinutes
        self.uncoveredMinutes = uncoveredMinutes
        self.uncoveredBound = uncoveredBound
        self.isBestOnCutPoints = isBestOnCutPoints
        self.tiers = tiers
    }

    /// How sure it is that nothing better exists.
    public enum Status: String, CaseIterable, Hashable, Sendable {
        /// The plan meets the bound: nothing better exists.
        case optimal
        /// Nothing better exists with the same cut points; the bound lies below.
        case bestOnCutPoints = "best_on_cut_points"
        /// Something better may exist, down to the bound.
        case feasible
    }

    public var status: Status {
        if uncoveredMinutes <= uncoveredBound { return .optimal }
        return isBestOnCutPoints ? .bestOnCutPoints : .feasible
    }
}
