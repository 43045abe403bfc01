public import Core

/// Why a plan was not applied; nothing has changed then.
public enum PlanRefusal: Error, Hashable {
    /// There is no county in the database to plan for.
    case noInstance
    /// The state it was made from is not the state there is: these parts have changed, last by this revision.
    case stale([Fingerprint.Part], newest: Revision?)
    /// A row lies on none of the plan's days.
    case outsideDays(Presence)
    /// A row begins or ends at a time that never comes.
    case skippedTime(Presence, SkippedTime)
}
