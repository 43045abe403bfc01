/// How a plan tells who attends the team's events.
public enum EventMode: String, CaseIterable, Hashable, Sendable {
    /// By a row for everybody who must attend; a missing row is a violation.
    case explicit
    /// By rows or not at all: missing ones of those who must attend are taken for granted.
    case implicit
    /// Nobody asks who is missing; rows that are there must still equal an occurrence.
    case off
}
