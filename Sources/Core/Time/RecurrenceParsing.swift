extension Recurrence {
    /// Reads a rule as a county's files write it: "FREQ=MONTHLY;BYDAY=2MO;BYMONTH=2,5,9,11".
    ///
    /// Whatever could be meant otherwise than it would be kept is refused, never skipped.
    ///
    /// - Parameter text: The rule without "RRULE:"; empty for a single day.
    /// - Throws: ``RecurrenceError`` naming the first part at fault.
    public init(parsing text: String) throws(RecurrenceError) {
        var frequency: Frequency?
        var interval = 1
        var days: [Day] = []
        var months: [Int] = []
        var end = End.never
        var seen: Set<Substring> = []
        for part in text.split(separator: ";", omittingEmptySubsequences: text.isEmpty) {
            let sides = part.split(separator: "=", omittingEmptySubsequences: false)
            guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty, part.utf8.allSatisfy({ $0 < 0x80 }) else {
                throw .malformedPart(String(part))
            }
            let (name, value) = (sides[0], sides[1])
            guard seen.insert(name).inserted else { throw .repeatedPart(String(part)) }
            switch name {
            case "FREQ": frequency = try Recurrence.frequency(value)
            case "INTERVAL": interval = try Recurrence.interval(value)
            case "BYDAY": days = try Recurrence.entries(of: value, Recurrence.day)
            case "BYMONTH": months = try Recurrence.entries(of: value, Recurrence.month)
            case "UNTIL": end = .until(try Recurrence.lastDay(value))
            case "COUNT": end = .count(try Recurrence.count(value))
            default: throw .unsupportedPart(String(part))
            }
        }
        if !text.isEmpty, frequency == nil { throw .missingFrequency }
        guard !seen.isSuperset(of: ["UNTIL", "COUNT"]) else { throw .twoEnds }
        if frequency == .weekly, let day = days.first(where: { $0.number != nil }), let number = day.number {
            throw .numberedDayInWeeklyRule("\(number)\(day.weekday.code)")
        }
        if frequency == .monthly, days.isEmpty { throw .monthlyWithoutDays }

        self.text = text
        self.frequency = frequency ?? .once
        self.interval = interval
        self.days = days
        self.months = Set(months)
        self.end = end
    }

    private static func frequency(_ text: Substring) throws(RecurrenceError) -> Frequency {
        switch text {
        case "WEEKLY": .weekly
        case "MONTHLY": .monthly
        default: throw .unsupportedFrequency(String(text))
        }
    }

    private static func interval(_ text: Substring) throws(RecurrenceError) -> Int {
        guard let interval = number(text, digits: 1...4), 1...1_000 ~= interval else {
            throw .invalidInterval(String(text))
        }
        return interval
    }

    private static func count(_ text: Substring) throws(RecurrenceError) -> Int {
        guard let count = number(text, digits: 1...9), count > 0 else { throw .invalidCount(String(text)) }
        return count
    }

    /// Reads UNTIL. Of a date and time the day as written counts: nothing comes twice on one day.
    private static func lastDay(_ text: Substring) throws(RecurrenceError) -> LocalDate {
        var cursor = TextCursor(text.utf8)
        guard let year = cursor.number(digits: 4), let month = cursor.number(digits: 2),
            let day = cursor.number(digits: 2), let date = LocalDate(year: year, month: month, day: day)
        else { throw .invalidUntil(String(text)) }
        guard !cursor.isAtEnd else { return date }
        guard cursor.skip("T"), let hour = cursor.number(digits: 2), let minute = cursor.number(digits: 2),
            let second = cursor.number(digits: 2), 0...23 ~= hour, 0...59 ~= minute, 0...60 ~= second,
            cursor.isAtEnd || (cursor.skip("Z") && cursor.isAtEnd)
        else { throw .invalidUntil(String(text)) }
        return date
    }

    private static func day(_ text: Substring) throws(RecurrenceError) -> Day {
        guard let weekday = Weekday(code: text.suffix(2)) else { throw .invalidDay(String(text)) }
        let prefix = text.dropLast(2)
        guard !prefix.isEmpty else { return Day(number: nil, weekday: weekday) }
        let sign = prefix.first == "-" ? -1 : 1
        let digits = prefix.first == "-" || prefix.first == "+" ? prefix.dropFirst() : prefix
        guard let number = number(digits, digits: 1...2), 1...5 ~= number else { throw .invalidDay(String(text)) }
        return Day(number: sign * number, weekday: weekday)
    }

    private static func month(_ text: Substring) throws(RecurrenceError) -> Int {
        guard let month = number(text, digits: 1...2), 1...12 ~= month else { throw .invalidMonth(String(text)) }
        return month
    }

    /// Reads a list with commas, no entry of which may come twice.
    private static func entries<Entry: Hashable>(
        of text: Substring,
        _ entry: (Substring) throws(RecurrenceError) -> Entry
    ) throws(RecurrenceError) -> [Entry] {
        var entries: [Entry] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let value = try entry(part)
            guard !entries.contains(value) else { throw .repeatedEntry(String(part)) }
            entries.append(value)
        }
        return entries
    }

    private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
        var cursor = TextCursor(text.utf8)
        guard let number = cursor.number(digits: digits), cursor.isAtEnd else { return nil }
        return number
    }
}
