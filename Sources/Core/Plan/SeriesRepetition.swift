/// By what rule further dates follow the first of a series.
public enum SeriesRepetition: Hashable, Sendable {
    case once
    /// On the same weekday, every so many weeks.
    case weekly(interval: Int)
    /// As a team event is repeated.
    case recurrence(Recurrence)

    /// The dates from one that the rule yields through another.
    public func dates(from first: LocalDate, through last: LocalDate) -> [LocalDate] {
        switch self {
        case .once: [first]
        case .weekly(let interval): Array(stride(from: first, through: last, by: 7 * interval))
        case .recurrence(let rule): rule.dates(from: first, in: first...last)
        }
    }

    /// The dates left out where one date follows another.
    ///
    /// - Returns: The dates between them; `nil` where the rule does not lead from the one to the other.
    func dates(between date: LocalDate, and later: LocalDate) -> [LocalDate]? {
        let dates = dates(from: date, through: later)
        guard dates.count > 1, dates.last == later else { return nil }
        return Array(dates[1..<(dates.count - 1)])
    }
}
