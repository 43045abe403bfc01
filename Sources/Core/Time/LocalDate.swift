/// A civil day of the Gregorian calendar, without a zone: what a person means by "14 August".
///
/// The calendar is proleptic: it is carried back before 1582 as if it had always been in force.
public struct LocalDate: Hashable, Sendable {
    /// Days since 1970-01-01, negative before.
    public let dayNumber: Int32

    public init(dayNumber: Int32) {
        self.dayNumber = dayNumber
    }

    /// The day with a year, month and day of the month.
    ///
    /// - Returns: nil if there is no such day, or its year is not written with four digits.
    public init?(year: Int, month: Int, day: Int) {
        guard 0...9999 ~= year, 1...12 ~= month, 1...LocalDate.lengthOfMonth(month, in: year) ~= day else {
            return nil
        }
        self.init(existingYear: year, month: month, day: day)
    }

    /// The day written "YYYY-MM-DD", in exactly ten ASCII characters.
    public init?(_ iso: some StringProtocol) {
        var cursor = TextCursor(iso.utf8)
        guard let year = cursor.number(digits: 4), cursor.skip("-"),
            let month = cursor.number(digits: 2), cursor.skip("-"),
            let day = cursor.number(digits: 2), cursor.isAtEnd
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    public var year: Int { civil.year }

    /// The month, 1 to 12.
    public var month: Int { civil.month }

    /// The day of the month, 1 to 31.
    public var day: Int { civil.day }

    public var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        Weekday(daysAfterMonday: Int(dayNumber) + 3)
    }

    public var isoWeek: ISOWeek { ISOWeek(of: self) }

    public var next: LocalDate { advanced(by: 1) }

    public var previous: LocalDate { advanced(by: -1) }
}

extension LocalDate: Strideable {
    public func advanced(by days: Int) -> LocalDate {
        LocalDate(dayNumber: Int32(Int(dayNumber) + days))
    }

    public func distance(to other: LocalDate) -> Int {
        Int(other.dayNumber) - Int(dayNumber)
    }

    public static func < (lhs: LocalDate, rhs: LocalDate) -> Bool {
        lhs.dayNumber < rhs.dayNumber
    }
}

extension LocalDate: CustomStringConvertible {
    /// The day as ISO 8601 writes it, "2027-03-28".
    public var description: String {
        let civil = civil
        return "\(civil.year.zeroPadded(to: 4))-\(civil.month.zeroPadded(to: 2))-\(civil.day.zeroPadded(to: 2))"
    }
}
