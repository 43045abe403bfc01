/// What was reached in one tier of one week, and what is proven.
public struct TierResult: Hashable, Sendable {
    public let tier: Tier
    public let value: Int
    /// No plan from the same patterns has less, given the tiers before.
    public let bound: Int
    /// Whether the solver ended by proof and not by a limit.
    public let isOptimal: Bool

    init(_ tier: Tier, _ outcome: Highs.Outcome) {
        self.tier = tier
        value = Int(outcome.objective.rounded())
        bound = outcome.isOptimal ? value : Int(outcome.bound.rounded(.up))
        isOptimal = outcome.isOptimal
    }
}
