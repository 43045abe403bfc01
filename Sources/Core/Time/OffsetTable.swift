/// All offsets of a zone from UTC, in order, with an index by which a lookup costs the same anywhere in time.
///
/// The Gregorian calendar repeats every 400 years to the second, and so does a rule written in it. The table holds
/// the file's changes and 400 years of the rule; whatever lies later is looked up a multiple of 400 years earlier.
struct OffsetTable: Hashable, Sendable {
    /// A stretch of time in which clocks do not change.
    private struct Period: Hashable {
        /// The first second, since 1970 in UTC.
        let start: Int64
        /// The first second on the wall that does not belong to the period before: in a gap clocks are read as if
        /// they had not changed yet, and of a doubled time the first occurrence is meant.
        let wallStart: Int64
        let offset: Int64
    }

    private var periods: [Period]

    /// For every bucket of 194 days since `indexStart` the period in force at its first second.
    private var index: [Int32] = []
    private var indexStart: Int64 = 0

    /// From here on lookups are made earlier by a multiple of 400 years.
    private let repeatsFrom: Int64

    /// Lays out what a file says; one that is nothing but a rule is taken to have begun in 1970.
    init(_ file: ZoneFile) {
        var changes = file.changes
        var firstOffset = file.firstOffset
        var repeatsFrom = Int64.max
        if let rule = file.rule {
            let last = changes.last?.second ?? .min
            let lastYear = changes.isEmpty ? 1970 : LocalDate(wallSecond: last).year
            changes += rule.changes(in: lastYear...lastYear + 403).filter { $0.second > last }
            repeatsFrom = LocalDate(existingYear: lastYear + 402, month: 1, day: 1).wallSecond
            if file.changes.isEmpty { firstOffset = rule.standardOffset }
        }
        self.repeatsFrom = repeatsFrom
        periods = [Period(start: .min, wallStart: .min, offset: firstOffset)]
        for change in changes { append(change) }
        if periods.count > 1 { indexStart = periods[1].start }
        fillIndex()
    }

    /// Ends the last period with a change, and undoes what a change no earlier has already begun: a rule for summer
    /// time all year round ends it and begins it again in the same second.
    private mutating func append(_ change: OffsetChange) {
        while periods[periods.count - 1].start >= change.second { periods.removeLast() }
        let offset = periods[periods.count - 1].offset
        guard change.offset != offset else { return }
        let wallStart = change.second + max(offset, change.offset)
        periods.append(Period(start: change.second, wallStart: wallStart, offset: change.offset))
    }

    /// The offset in force at a second.
    func offset(atSecond second: Int64) -> Int64 {
        periods[period(atSecond: second - shift(at: second))].offset
    }

    /// The offset by which a second on the wall is read, where there are two the one before the change.
    func firstOffset(atWallSecond wallSecond: Int64) -> Int64 {
        periods[period(atWallSecond: wallSecond - shift(at: wallSecond))].offset
    }

    /// When clocks show a second on the wall.
    func resolve(wallSecond: Int64) -> Zone.Resolution {
        let shift = shift(at: wallSecond)
        let number = period(atWallSecond: wallSecond - shift)
        let offset = periods[number].offset
        let instant = Instant(seconds: wallSecond - offset)
        guard number + 1 < periods.count else { return .once(instant) }
        let next = periods[number + 1]
        guard wallSecond - shift >= next.start + min(offset, next.offset) else { return .once(instant) }
        guard next.offset < offset else { return .skipped(resumesAt: Instant(seconds: next.start + shift)) }
        return .twice(earlier: instant, later: Instant(seconds: wallSecond - next.offset))
    }
}

extension OffsetTable {
    private static let secondsPerEra = LocalDate(dayNumber: LocalDate.daysPerEra).wallSecond

    /// A bucket of the index lasts 2 to this power seconds.
    private static let bucketBits: Int64 = 24

    /// More than clocks may be ahead of UTC: 26 hours.
    private static let greatestOffset: Int64 = 93_600

    /// How much earlier a lookup is made: a multiple of 400 years.
    private func shift(at second: Int64) -> Int64 {
        guard second >= repeatsFrom else { return 0 }
        return ((second - repeatsFrom) / OffsetTable.secondsPerEra + 1) * OffsetTable.secondsPerEra
    }

    /// The number of the period that a second of the table's time lies in.
    private func period(atSecond second: Int64) -> Int {
        var number = earliestPeriod(atSecond: second)
        while number + 1 < periods.count, periods[number + 1].start <= second { number += 1 }
        return number
    }

    /// The number of the period by which a second on the wall is read.
    private func period(atWallSecond wallSecond: Int64) -> Int {
        var number = earliestPeriod(atSecond: wallSecond - OffsetTable.greatestOffset)
        while number + 1 < periods.count, periods[number + 1].wallStart <= wallSecond { number += 1 }
        return number
    }

    /// The period at the start of a second's bucket, from which the second's own is not far.
    private func earliestPeriod(atSecond second: Int64) -> Int {
        guard second > indexStart else { return 0 }
        let bucket = Int((second - indexStart) >> OffsetTable.bucketBits)
        return Int(index[min(bucket, index.count - 1)])
    }

    /// Notes for every bucket up to the last change which period its first second lies in.
    private mutating func fillIndex() {
        var bucketStart = indexStart
        var number = 0
        repeat {
            while number + 1 < periods.count, periods[number + 1].start <= bucketStart { number += 1 }
            index.append(Int32(number))
            bucketStart += 1 << OffsetTable.bucketBits
        } while number + 1 < periods.count
    }
}
