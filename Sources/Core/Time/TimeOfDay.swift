/// A time on the clock in whole minutes, 00:00 to 24:00, without a day or a zone.
///
/// 24:00 is the end of a day, so that hours which last until midnight stay on their day.
public struct TimeOfDay: Hashable, Sendable {
    /// Minutes on the clock since midnight, 0 to 1440.
    public let minute: Int

    public static let midnight = TimeOfDay(existingMinute: 0)
    public static let endOfDay = TimeOfDay(existingMinute: 1_440)

    /// The time so many minutes after midnight on the clock; nil outside 0 to 1440.
    public init?(minute: Int) {
        guard 0...1_440 ~= minute else { return nil }
        self.minute = minute
    }

    /// The time with an hour and a minute within it; nil if no clock shows it.
    public init?(hour: Int, minute: Int) {
        guard 0...24 ~= hour, 0...59 ~= minute else { return nil }
        self.init(minute: hour * 60 + minute)
    }

    /// The time written "HH:MM", in exactly five ASCII characters; "24:00" is the end of the day.
    public init?(_ text: some StringProtocol) {
        var cursor = TextCursor(text.utf8)
        guard let hour = cursor.number(digits: 2), cursor.skip(":"),
            let minute = cursor.number(digits: 2), cursor.isAtEnd
        else { return nil }
        self.init(hour: hour, minute: minute)
    }

    /// A minute known to lie within the day.
    init(existingMinute minute: Int) {
        self.minute = minute
    }
}

extension TimeOfDay: Comparable {
    public static func < (lhs: TimeOfDay, rhs: TimeOfDay) -> Bool {
        lhs.minute < rhs.minute
    }
}

extension TimeOfDay: CustomStringConvertible {
    /// The time as the county's files write it, "09:05".
    public var description: String {
        "\((minute / 60).zeroPadded(to: 2)):\((minute % 60).zeroPadded(to: 2))"
    }
}
