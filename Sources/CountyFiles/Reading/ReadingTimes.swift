internal import Core

// Dates, times of day, instants, and the spans that two of them make.
extension RowReader {
    /// Takes a date.
    mutating func date(_ column: String) -> LocalDate? {
        guard let field = field(column) else { return nil }
        guard !field.isEmpty else { return fail(.empty) }
        return date(field)
    }

    /// Takes a date or nothing.
    ///
    /// - Returns: The date, nil within for nothing; nil for a mistake.
    mutating func optionalDate(_ column: String) -> LocalDate?? {
        guard let field = field(column) else { return nil }
        guard !field.isEmpty else { return .some(nil) }
        return date(field).map { .some($0) }
    }

    /// Takes the first and the last day on which something holds, either of which may be open.
    mutating func validity(from first: String, through last: String) -> Validity? {
        let start = optionalDate(first)
        let end = optionalDate(last)
        guard let start, let end else { return nil }
        if let start, let end, end < start { return fail(.lastBeforeFirst(first: start, last: end)) }
        return Validity(from: start, through: end)
    }

    /// Takes a first and a last day.
    mutating func days(from first: String, through last: String) -> ClosedRange<LocalDate>? {
        let start = date(first)
        let end = date(last)
        guard let start, let end else { return nil }
        return start <= end ? start...end : fail(.lastBeforeFirst(first: start, last: end))
    }

    /// Takes a time of day.
    mutating func time(_ column: String) -> TimeOfDay? {
        guard let text = requiredText(column) else { return nil }
        return TimeOfDay(text) ?? fail(.noSuchTime(text))
    }

    /// Takes a start and a later end on the same day.
    mutating func times(from start: String, to end: String) -> Range<TimeOfDay>? {
        let first = time(start)
        let last = time(end)
        guard let first, let last else { return nil }
        return first < last ? first..<last : fail(.endNotAfterStart(start: first, end: last))
    }

    /// Takes a weekday by its two letters.
    mutating func weekday(_ column: String) -> Weekday? {
        guard let text = requiredText(column) else { return nil }
        return Weekday(code: text) ?? fail(.unknownWord(text, allowed: Weekday.allCases.map(\.code)))
    }

    /// Takes an instant with its offset from UTC.
    mutating func instant(_ column: String) -> OffsetInstant? {
        guard let text = requiredText(column) else { return nil }
        return written(text)
    }

    /// Takes an instant or nothing.
    ///
    /// - Returns: The instant, nil within for nothing; nil for a mistake.
    mutating func optionalInstant(_ column: String) -> OffsetInstant?? {
        guard let text = text(column) else { return nil }
        guard !text.isEmpty else { return .some(nil) }
        return written(text).map { .some($0) }
    }

    /// The instant that is written, unless there is none or it lies in a year 0.
    private mutating func written(_ text: String) -> OffsetInstant? {
        guard let instant = OffsetInstant(text), !text.utf8.starts(with: "0000".utf8) else {
            return fail(.noSuchInstant(text))
        }
        return instant
    }

    /// The date that is written, unless there is no such day or no year 0.
    private mutating func date(_ field: ArraySlice<UInt8>) -> LocalDate? {
        let text = String(decoding: field, as: UTF8.self)
        guard let date = LocalDate(text), date.year > 0 else { return fail(.noSuchDate(text)) }
        return date
    }
}
