/// The rule by which clocks change every year, as the last line of a zone file has it.
///
/// The form is that of POSIX with the extensions of RFC 9636: "CET-1CEST,M3.5.0,M10.5.0/3" is one hour ahead of
/// UTC, and two from the last Sunday in March at 02:00 to the last Sunday in October at 03:00.
struct ZoneRule: Hashable {
    /// When summer time begins and ends every year, in seconds on the clock that is still in force.
    struct SummerTime: Hashable {
        let offset: Int64
        let start: YearlyTime
        let end: YearlyTime
    }

    let standardOffset: Int64
    let summerTime: SummerTime?

    /// Reads a rule; nil if it is not of the form.
    init?(posix: some Sequence<UInt8>) {
        var cursor = TextCursor(posix)
        guard ZoneRule.skipName(&cursor), let behindUTC = ZoneRule.duration(&cursor, hours: 0...24) else {
            return nil
        }
        standardOffset = -behindUTC
        guard !cursor.isAtEnd else {
            summerTime = nil
            return
        }
        guard ZoneRule.skipName(&cursor) else { return nil }
        var offset = standardOffset + 3_600
        if !cursor.skip(",") {
            guard let behindUTC = ZoneRule.duration(&cursor, hours: 0...24), cursor.skip(",") else { return nil }
            offset = -behindUTC
        }
        guard let start = YearlyTime(&cursor), cursor.skip(","), let end = YearlyTime(&cursor), cursor.isAtEnd else {
            return nil
        }
        summerTime = SummerTime(offset: offset, start: start, end: end)
    }

    /// The changes of some years, earliest first; a rule without summer time yields one at their beginning.
    func changes(in years: ClosedRange<Int>) -> [OffsetChange] {
        guard let summerTime else {
            let newYear = LocalDate(existingYear: years.lowerBound, month: 1, day: 1)
            return [OffsetChange(second: newYear.wallSecond - standardOffset, offset: standardOffset)]
        }
        var changes: [OffsetChange] = []
        for year in years {
            let start = summerTime.start.wallSecond(in: year) - standardOffset
            let end = summerTime.end.wallSecond(in: year) - summerTime.offset
            let startChange = OffsetChange(second: start, offset: summerTime.offset)
            let endChange = OffsetChange(second: end, offset: standardOffset)
            changes += start <= end ? [startChange, endChange] : [endChange, startChange]
        }
        return changes
    }

    /// Moves past the name of a clock, letters or anything between angle brackets: "CET", "<-03>".
    private static func skipName(_ cursor: inout TextCursor) -> Bool {
        guard cursor.skip("<") else {
            return cursor.skip(while: { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 }) >= 3
        }
        return cursor.skip(while: { $0 != UInt8(ascii: ">") }) >= 3 && cursor.skip(">")
    }

    /// Takes hours, minutes and seconds with an optional sign: "3", "-1", "+5:30", "167:59:59".
    ///
    /// - Returns: Seconds; nil if they are not of this form or have more hours.
    static func duration(_ cursor: inout TextCursor, hours: ClosedRange<Int>) -> Int64? {
        let isNegative = cursor.skip("-")
        if !isNegative { _ = cursor.skip("+") }
        guard let hour = cursor.number(digits: 1...3), hours.contains(hour) else { return nil }
        var seconds = hour * 3_600
        for unit in [60, 1] where cursor.skip(":") {
            guard let part = cursor.number(digits: 2), part < 60 else { return nil }
            seconds += part * unit
        }
        return Int64(isNegative ? -seconds : seconds)
    }
}
