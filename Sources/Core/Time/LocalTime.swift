/// What a calendar and a clock on the wall show together: a time as a person writes it.
///
/// Only a ``Zone`` says when that was, and in the two nights in which clocks change, whether and how often.
public struct LocalTime: Hashable, Sendable {
    public var date: LocalDate
    public var time: TimeOfDay

    public init(_ date: LocalDate, _ time: TimeOfDay) {
        self.date = date
        self.time = time
    }
}

extension LocalTime: Comparable {
    /// Orders by day, then by clock: 24:00 comes before 00:00 of the next day, although they are one moment.
    public static func < (lhs: LocalTime, rhs: LocalTime) -> Bool {
        (lhs.date, lhs.time) < (rhs.date, rhs.time)
    }
}

extension LocalTime: CustomStringConvertible {
    /// Day and time, "2027-03-28 02:30".
    public var description: String { "\(date) \(time)" }
}
