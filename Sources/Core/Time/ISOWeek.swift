/// A week of ISO 8601 (Kalenderwoche), Monday to Sunday: it belongs to the year that holds its Thursday.
public struct ISOWeek: Hashable, Sendable {
    public let year: Int

    /// The number in its year, 1 to 52 or 53.
    public let number: Int

    /// The week with a number in a year.
    ///
    /// - Returns: nil if the year has no such week, or is not written with four digits.
    public init?(year: Int, number: Int) {
        guard 0...9999 ~= year, 1...53 ~= number else { return nil }
        let monday = ISOWeek.firstMonday(of: year).advanced(by: 7 * (number - 1))
        guard ISOWeek(of: monday).year == year else { return nil }
        self.year = year
        self.number = number
    }

    /// The week written "YYYY-Www", in exactly eight ASCII characters.
    public init?(_ iso: some StringProtocol) {
        var cursor = TextCursor(iso.utf8)
        guard let year = cursor.number(digits: 4), cursor.skip("-"), cursor.skip("W"),
            let number = cursor.number(digits: 2), cursor.isAtEnd
        else { return nil }
        self.init(year: year, number: number)
    }

    /// The week that a day lies in.
    init(of date: LocalDate) {
        let thursday = date.advanced(by: Weekday.thursday.rawValue - date.weekday.rawValue)
        year = thursday.year
        let newYear = LocalDate(existingYear: year, month: 1, day: 1)
        number = newYear.distance(to: thursday) / 7 + 1
    }

    public var monday: LocalDate {
        ISOWeek.firstMonday(of: year).advanced(by: 7 * (number - 1))
    }

    /// The seven days from Monday to Sunday.
    public var days: ClosedRange<LocalDate> {
        monday...monday.advanced(by: 6)
    }

    /// Whether the number is odd: the parity of hours held every other week.
    ///
    /// Week 53 is followed by week 1, so both are odd.
    public var isOdd: Bool { !number.isMultiple(of: 2) }

    public var next: ISOWeek { ISOWeek(of: monday.advanced(by: 7)) }

    /// The Monday of week 1, which holds 4 January.
    private static func firstMonday(of year: Int) -> LocalDate {
        let fourth = LocalDate(existingYear: year, month: 1, day: 4)
        return fourth.advanced(by: Weekday.monday.rawValue - fourth.weekday.rawValue)
    }
}

extension ISOWeek: Comparable {
    public static func < (lhs: ISOWeek, rhs: ISOWeek) -> Bool {
        (lhs.year, lhs.number) < (rhs.year, rhs.number)
    }
}

extension ISOWeek: CustomStringConvertible {
    /// The week as ISO 8601 writes it, "2027-W01".
    public var description: String {
        "\(year.zeroPadded(to: 4))-W\(number.zeroPadded(to: 2))"
    }
}
