/// A plan that was made and waits to be applied (Planentwurf): what a plan file holds.
public struct PlanProposal: Hashable, Sendable {
    public var county: Identifier<County>
    /// The state it was made from; it can be applied to no other.
    public var madeFrom: Fingerprint
    /// The day whose knowledge of leave counted; everything where it is `nil`.
    public var asOf: LocalDate?
    /// The shortest part of a session that was thought worth coming for.
    public var minimumPresenceMinutes: Int
    public var planned: PlannedDays

    public init(
        county: Identifier<County>,
        madeFrom: Fingerprint,
        asOf: LocalDate?,
        minimumPresenceMinutes: Int,
        planned: PlannedDays
    ) {
        self.county = county
        self.madeFrom = madeFrom
        self.asOf = asOf
        self.minimumPresenceMinutes = minimumPresenceMinutes
        self.planned = planned
    }
}
