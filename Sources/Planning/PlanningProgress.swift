/// How far a planning run is.
public struct PlanningProgress: Hashable, Sendable {
    public let weeksDone: Int
    public let weeks: Int
}
