/// The weeks or months by which a rule of recurrence counts, numbered from the first day's on, which is 0.
protocol RecurrencePeriods {
    /// The number of the period that a day lies in, which is not before the first.
    func number(of date: LocalDate) -> Int

    /// The first day of a period.
    func start(of number: Int) -> LocalDate

    /// The rule's days in the period that starts on a day: a set bit for each, the lowest for the first day.
    func offsets(from start: LocalDate) -> UInt32
}

/// Weeks from Monday to Sunday.
struct Weeks: RecurrencePeriods {
    private let monday: LocalDate
    private let offsets: UInt32

    init(first: LocalDate, days: [Recurrence.Day]) {
        monday = first.isoWeek.monday
        let weekdays = days.isEmpty ? [first.weekday] : days.map(\.weekday)
        offsets = weekdays.reduce(0) { $0 | 1 << UInt32($1.rawValue - 1) }
    }

    func number(of date: LocalDate) -> Int {
        monday.distance(to: date) / 7
    }

    func start(of number: Int) -> LocalDate {
        monday.advanced(by: 7 * number)
    }

    func offsets(from start: LocalDate) -> UInt32 {
        offsets
    }
}

/// Months of the calendar.
struct Months: RecurrencePeriods {
    /// Months since the year 0.
    private let firstMonth: Int
    private let days: [Recurrence.Day]

    init(first: LocalDate, days: [Recurrence.Day]) {
        firstMonth = Months.count(until: first)
        self.days = days
    }

    func number(of date: LocalDate) -> Int {
        Months.count(until: date) - firstMonth
    }

    func start(of number: Int) -> LocalDate {
        let month = firstMonth + number
        return LocalDate(existingYear: month / 12, month: month % 12 + 1, day: 1)
    }

    func offsets(from start: LocalDate) -> UInt32 {
        let length = LocalDate.lengthOfMonth(start.month, in: start.year)
        return days.reduce(0) { $0 | Months.offsets(of: $1, startingOn: start.weekday, length: length) }
    }

    private static func count(until date: LocalDate) -> Int {
        let civil = date.civil
        return civil.year * 12 + civil.month - 1
    }

    private static func offsets(of day: Recurrence.Day, startingOn first: Weekday, length: Int) -> UInt32 {
        let offset = (day.weekday.rawValue - first.rawValue).remainder(dividingBy: 7)
        let every = stride(from: offset, to: length, by: 7)
        guard let number = day.number else { return every.reduce(0) { $0 | 1 << UInt32($1) } }
        let count = (length - offset + 6) / 7
        let index = number > 0 ? number - 1 : count + number
        return 0..<count ~= index ? 1 << UInt32(offset + 7 * index) : 0
    }
}
