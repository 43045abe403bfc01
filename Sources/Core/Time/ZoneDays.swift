extension Zone {
    /// When something begins that starts at a local time; in the doubled hour of autumn its first occurrence.
    ///
    /// - Throws: ``SkippedTime`` if clocks jump over the time.
    public func startInstant(of local: LocalTime) throws(SkippedTime) -> Instant {
        switch resolve(local) {
        case .once(let instant), .twice(let instant, later: _): return instant
        case .skipped(let resumesAt): throw SkippedTime(time: local, resumes: self.local(at: resumesAt))
        }
    }

    /// When something is over that lasts until a local time; in the doubled hour of autumn its first occurrence.
    ///
    /// The first minute that is missing in spring is the last one of what came before: hours until 02:00 end when
    /// clocks jump from 02:00 to 03:00.
    ///
    /// - Throws: ``SkippedTime`` if the time lies further inside the gap.
    public func endInstant(of local: LocalTime) throws(SkippedTime) -> Instant {
        guard case .skipped(let resumesAt) = resolve(local) else { return instant(of: local) }
        guard instant(of: local) == resumesAt else {
            throw SkippedTime(time: local, resumes: self.local(at: resumesAt))
        }
        return resumesAt
    }

    /// The first instant of a day: midnight, or when clocks resume where they jump over midnight.
    public func startOfDay(_ date: LocalDate) -> Instant {
        switch resolve(LocalTime(date, .midnight)) {
        case .once(let instant), .twice(let instant, later: _), .skipped(let instant): instant
        }
    }

    /// A whole day, which lasts 23, 24 or 25 hours where clocks change by an hour.
    public func day(_ date: LocalDate) -> Range<Instant> {
        startOfDay(date)..<startOfDay(date.next)
    }

    /// The time that days take as a whole.
    ///
    /// - Parameters:
    ///   - first: The first day.
    ///   - last: The last day, itself included; not before the first.
    /// - Returns: The time from the start of the first day to the end of the last.
    /// - Throws: ``SkippedTime`` if clocks jump over the midnight at which the first day starts or past the one at
    ///   which the last ends.
    public func days(_ first: LocalDate, through last: LocalDate) throws(SkippedTime) -> Range<Instant> {
        precondition(first <= last, "The days \(first) through \(last) run backwards.")
        let start = try startInstant(of: LocalTime(first, .midnight))
        return start..<(try endInstant(of: LocalTime(last, .endOfDay)))
    }
}
