/// A day of every year and a time on it, as a rule of a zone file names them: "M3.5.0/2", "J60", "0/0".
struct YearlyTime: Hashable {
    private enum Day: Hashable {
        /// The day numbered from 1 in a year without 29 February, which is never counted.
        case numberedWithoutLeapDay(Int)
        /// The day numbered from 0, 29 February counted.
        case numbered(Int)
        /// A weekday's first to fourth occurrence in a month, or with 5 its last.
        case weekday(Weekday, occurrence: Int, month: Int)
    }

    private let day: Day

    /// Seconds on the clock from the start of the day, which may lead out of it: up to a week either way.
    private let second: Int64

    /// Takes a day and its time, 02:00 unless given.
    init?(_ cursor: inout TextCursor) {
        guard let day = YearlyTime.day(&cursor) else { return nil }
        self.day = day
        guard cursor.skip("/") else {
            second = 7_200
            return
        }
        guard let second = ZoneRule.duration(&cursor, hours: 0...167) else { return nil }
        self.second = second
    }

    /// When the time comes in a year, on a clock that never changes, in seconds since it showed 1970.
    func wallSecond(in year: Int) -> Int64 {
        date(in: year).wallSecond + second
    }

    private func date(in year: Int) -> LocalDate {
        let newYear = LocalDate(existingYear: year, month: 1, day: 1)
        switch day {
        case .numberedWithoutLeapDay(let number):
            let isAfterLeapDay = number >= 60 && LocalDate.isLeapYear(year)
            return newYear.advanced(by: isAfterLeapDay ? number : number - 1)
        case .numbered(let number):
            return newYear.advanced(by: number)
        case .weekday(let weekday, let occurrence, let month):
            let first = LocalDate(existingYear: year, month: month, day: 1)
            let daysUntil = (weekday.rawValue - first.weekday.rawValue).remainder(dividingBy: 7)
            let day = first.advanced(by: daysUntil + 7 * (occurrence - 1))
            return day.month == month ? day : day.advanced(by: -7)
        }
    }

    private static func day(_ cursor: inout TextCursor) -> Day? {
        if cursor.skip("M") {
            guard let month = cursor.number(digits: 1...2), 1...12 ~= month, cursor.skip("."),
                let occurrence = cursor.number(digits: 1), 1...5 ~= occurrence, cursor.skip("."),
                let weekday = cursor.number(digits: 1), 0...6 ~= weekday
            else { return nil }
            // The rule counts weekdays from Sunday, which is 0.
            return .weekday(Weekday(daysAfterMonday: weekday - 1), occurrence: occurrence, month: month)
        }
        if cursor.skip("J") {
            guard let number = cursor.number(digits: 1...3), 1...365 ~= number else { return nil }
            return .numberedWithoutLeapDay(number)
        }
        guard let number = cursor.number(digits: 1...3), 0...365 ~= number else { return nil }
        return .numbered(number)
    }
}
