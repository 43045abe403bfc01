/// What was reached in one tier of one week, and what is proven.
public struct TierProof: Hashable, Sendable {
    public let tier: PlanTier
    public let value: Int
    /// No plan from the same patterns has less, given the tiers before.
    public let bound: Int
    /// Whether the solver ended by proof and not by a limit.
    public let isOptimal: Bool

    public init(tier: PlanTier, value: Int, bound: Int, isOptimal: Bool) {
        self.tier = tier
        self.value = value
        self.bound = bound
        self.isOptimal = isOptimal
    }
}
