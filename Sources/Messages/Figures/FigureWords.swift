public import Core

/// How numbers, times and dates are written.
public struct FigureWords: Hashable, Sendable {
    public let language: Language

    public init(_ language: Language) {
        self.language = language
    }

    /// A whole number with its thousands set apart: 324.150 or 324,150.
    public func number(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var groups: [Substring] = []
        var rest = Substring(digits)
        while rest.count > 3 {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        groups.insert(rest, at: 0)
        let separator = language == .german ? "." : ","
        return (number < 0 ? "-" : "") + groups.joined(separator: separator)
    }

    /// Minutes as hours and minutes: 68:30.
    public func hours(_ minutes: Int) -> String {
        let rest = minutes % 60
        return "\(number(minutes / 60)):\(rest < 10 ? "0" : "")\(rest)"
    }

    /// A share in percent with one decimal place: 98,7 % or 98.7%. Never rounded up to all.
    public func percent(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "–" }
        let thousandths = part * 1_000 / whole
        let point = language == .german ? "," : "."
        let text = "\(thousandths / 10)\(point)\(thousandths % 10)"
        return language == .german ? "\(text) %" : "\(text)%"
    }

    /// A date: 04.01.2027 or 4 Jan 2027.
    public func date(_ date: LocalDate) -> String {
        switch language {
        case .german: "\(padded(date.day)).\(padded(date.month)).\(date.year)"
        case .english: "\(date.day) \(Self.englishMonths[date.month - 1]) \(date.year)"
        }
    }

    /// A date with its weekday: Mo 04.01.2027 or Mon 4 Jan 2027.
    public func dateWithWeekday(_ date: LocalDate) -> String {
        "\(weekday(date.weekday)) \(self.date(date))"
    }

    /// The short name of a weekday.
    public func weekday(_ weekday: Weekday) -> String {
        switch language {
        case .german: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"][weekday.rawValue - 1]
        case .english: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][weekday.rawValue - 1]
        }
    }

    /// A span of days: 04.01.2027–26.12.2027.
    public func days(_ days: ClosedRange<LocalDate>) -> String {
        days.lowerBound == days.upperBound
            ? date(days.lowerBound) : "\(date(days.lowerBound))–\(date(days.upperBound))"
    }

    /// A week: KW 05/2027 or week 05/2027.
    public func week(_ week: ISOWeek) -> String {
        "\(language == .german ? "KW" : "wk") \(padded(week.number))/\(week.year)"
    }

    private func padded(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }

    private static let englishMonths = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
