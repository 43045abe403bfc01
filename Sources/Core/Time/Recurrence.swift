/// The days on which something comes again: a rule (RRULE) of iCalendar, as far as a county's events need it.
///
/// Understood are FREQ=WEEKLY and MONTHLY, INTERVAL, BYDAY (numbered, as in `1MO` or `-1FR`, in monthly rules),
/// BYMONTH, UNTIL and COUNT; weeks start on Monday. The empty rule is a single day.
public struct Recurrence: Hashable, Sendable {
    enum Frequency: Hashable {
        case once
        case weekly
        case monthly
    }

    /// An entry of BYDAY: every such weekday, or the one of that number in its month, from the end if negative.
    struct Day: Hashable {
        let number: Int?
        let weekday: Weekday
    }

    enum End: Hashable {
        case never
        /// The last day on which the rule holds.
        case until(LocalDate)
        /// How many days there are in all, counted before holidays are left out.
        case count(Int)
    }

    /// The rule as it was written, byte for byte.
    public let text: String

    let frequency: Frequency
    /// Every so many weeks or months.
    let interval: Int
    /// Empty where the first day's weekday is meant.
    let days: [Day]
    /// Empty where every month is meant.
    let months: Set<Int>
    let end: End

    /// The days of the rule within a range.
    ///
    /// - Parameters:
    ///   - first: The day from which the rule counts. It is among the days only if the rule yields it.
    ///   - range: The days that are asked for.
    /// - Returns: The days, earliest first, each once.
    public func dates(from first: LocalDate, in range: ClosedRange<LocalDate>) -> [LocalDate] {
        switch frequency {
        case .once: return range.contains(first) ? [first] : []
        case .weekly: return dates(of: Weeks(first: first, days: days), from: first, in: range)
        case .monthly: return dates(of: Months(first: first, days: days), from: first, in: range)
        }
    }

    private func dates(
        of periods: some RecurrencePeriods,
        from first: LocalDate,
        in range: ClosedRange<LocalDate>
    ) -> [LocalDate] {
        var last = range.upperBound
        var remaining = Int.max
        // Only a rule that counts its days must be followed from the first one on.
        var start = max(first, range.lowerBound)
        switch end {
        case .never: break
        case .until(let date): last = min(last, date)
        case .count(let count): (remaining, start) = (count, first)
        }
        guard start <= last else { return [] }

        var dates: [LocalDate] = []
        var number = periods.number(of: start) / interval * interval
        while true {
            let periodStart = periods.start(of: number)
            guard periodStart <= last else { return dates }
            var offsets = periods.offsets(from: periodStart)
            while offsets != 0 {
                let date = periodStart.advanced(by: offsets.trailingZeroBitCount)
                offsets &= offsets - 1
                guard date >= start, months.isEmpty || months.contains(date.month) else { continue }
                guard date <= last, remaining > 0 else { return dates }
                remaining -= 1
                if date >= range.lowerBound { dates.append(date) }
            }
            number += interval
        }
    }
}
