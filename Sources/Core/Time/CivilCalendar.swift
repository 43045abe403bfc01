// The arithmetic of the Gregorian calendar: years are counted from 1 March, so that the leap day comes last,
// and in eras of 400 years, after which the calendar repeats to the day of the week.

extension LocalDate {
    /// Days in the 400 years after which the calendar repeats.
    static let daysPerEra: Int32 = 146_097

    /// A day known to exist, of any year whose days a day number can count.
    init(existingYear year: Int, month: Int, day: Int) {
        let marchYear = month > 2 ? year : year - 1
        let era = marchYear.quotient(dividingBy: 400)
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(dayNumber: Int32(era * Int(LocalDate.daysPerEra) + dayOfEra - LocalDate.epochInEra))
    }

    /// Year, month and day of the month, worked out together.
    var civil: (year: Int, month: Int, day: Int) {
        let days = Int(dayNumber) + LocalDate.epochInEra
        let era = days.quotient(dividingBy: Int(LocalDate.daysPerEra))
        let dayOfEra = days - era * Int(LocalDate.daysPerEra)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
    }

    /// How many days a month has, 28 to 31.
    static func lengthOfMonth(_ month: Int, in year: Int) -> Int {
        switch month {
        case 2: isLeapYear(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Whether a year has a 29 February.
    static func isLeapYear(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }

    /// Days from 0000-03-01, where eras are counted from, to 1970-01-01.
    private static let epochInEra = 719_468
}

extension FixedWidthInteger {
    /// The quotient rounded down, also for negative numbers.
    func quotient(dividingBy divisor: Self) -> Self {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }

    /// What is left after division rounded down: never negative.
    func remainder(dividingBy divisor: Self) -> Self {
        let remainder = self % divisor
        return remainder < 0 ? remainder + divisor : remainder
    }
}
