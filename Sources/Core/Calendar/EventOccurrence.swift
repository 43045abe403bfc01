/// One date on which a team event takes place.
public struct EventOccurrence: Hashable, Sendable {
    public let event: TeamEvent
    public let date: LocalDate
    /// Never empty.
    public let period: Range<Instant>
}
