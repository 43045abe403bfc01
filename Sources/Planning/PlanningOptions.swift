/// What the coordinator chooses about a planning run.
public struct PlanningOptions: Hashable, Sendable {
    /// The shortest part of a session that is worth coming for, in minutes; 0 allows any.
    public var minimumPresenceMinutes: Int
    /// How many seconds one run of the solver may take; with a limit two runs need not give the same plan.
    public var secondsPerRun: Double?

    /// How many weeks one program spans. Weeks are independent in all that is proven, so more than one only costs
    /// time; it is the reference that one is measured against.
    public var weeksPerProgram: Int

    public init(minimumPresenceMinutes: Int = 30, secondsPerRun: Double? = nil, weeksPerProgram: Int = 1) {
        self.minimumPresenceMinutes = minimumPresenceMinutes
        self.secondsPerRun = secondsPerRun
        self.weeksPerProgram = weeksPerProgram
    }
}
