/// Why a text is no rule of recurrence that this product keeps, with the part that is at fault.
public enum RecurrenceError: Error, Hashable {
    /// A part is not of the form NAME=VALUE.
    case malformedPart(String)
    /// A part of this name is not understood, so the days could come out wrong.
    case unsupportedPart(String)
    /// A part is given twice.
    case repeatedPart(String)
    /// FREQ is missing.
    case missingFrequency
    /// FREQ is neither WEEKLY nor MONTHLY.
    case unsupportedFrequency(String)
    /// INTERVAL is no number from 1 to 1000.
    case invalidInterval(String)
    /// COUNT is no number from 1 on.
    case invalidCount(String)
    /// UNTIL is no date (20271231) or date and time (20271231T235959Z).
    case invalidUntil(String)
    /// UNTIL and COUNT both say when to end.
    case twoEnds
    /// An entry of BYDAY is no weekday with a number from 1 to 5 or -1 to -5 before it or none.
    case invalidDay(String)
    /// An entry of BYDAY has a number although the rule is weekly.
    case numberedDayInWeeklyRule(String)
    /// A monthly rule has no BYDAY: readers of calendars disagree on which days that means.
    case monthlyWithoutDays
    /// An entry of BYMONTH is no number from 1 to 12.
    case invalidMonth(String)
    /// BYDAY or BYMONTH names an entry twice.
    case repeatedEntry(String)
}
