/// What of required hours is held, and what became of the rest, in minutes of people (Abdeckungsbilanz).
///
/// Nothing is counted twice and nothing left out: what is held, replaced, at risk, not planned yet and lost is what is
/// required.
public struct CoverageTally: Hashable, Sendable {
    /// By the hours alone, as if there were no holidays and closures.
    public var required = 0
    /// Somebody is there for all that is known.
    public var held = 0
    /// Held elsewhere, on another date or by phone, by a decision.
    public var replaced = 0
    /// Somebody is planned who cannot come, or at a site that is shut; nothing is decided.
    public var atRisk = 0
    /// No plan is published for the date.
    public var unplanned = 0
    /// By cause; without those of which there is nothing.
    public var lost: [LossCause: Int] = [:]

    public init() {}

    /// What is lost for all causes together.
    public var lostInAll: Int { lost.values.reduce(0, +) }

    public static func += (lhs: inout CoverageTally, rhs: CoverageTally) {
        lhs.required += rhs.required
        lhs.held += rhs.held
        lhs.replaced += rhs.replaced
        lhs.atRisk += rhs.atRisk
        lhs.unplanned += rhs.unplanned
        lhs.lost.merge(rhs.lost, uniquingKeysWith: +)
    }
}
