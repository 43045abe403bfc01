/// What was reached in one tier of one week, and what is proven.
public struct TierResult: Hashable, Sendable {
    public let tier: Tier
    public let value: Int
    /// No plan of the week can have less, given the tiers before.
    public let bound: Int
    /// Whether the solver ended by proof and not by a limit.
    public let isOptimal: Bool
}
