internal import Core

extension CalendarSeries {
    /// The rule of the series as iCalendar writes it, through its last start in a zone; `nil` for a single date.
    func rule(in zone: Zone) -> String? {
        let parts =
            switch repetition {
            case .once: ""
            case .weekly(interval: 1): "FREQ=WEEKLY;BYDAY=\(first.weekday.code)"
            case .weekly(let interval): "FREQ=WEEKLY;INTERVAL=\(interval);BYDAY=\(first.weekday.code)"
            case .recurrence(let rule): rule.endless
            }
        guard !parts.isEmpty else { return nil }
        let lastStart = zone.instant(of: LocalTime(last, start))
        return "\(parts);UNTIL=\(lastStart.calendarText)"
    }
}

extension Recurrence {
    /// The rule without its own end, which a part of it need not reach.
    fileprivate var endless: String {
        text.split(separator: ";").filter { !$0.hasPrefix("UNTIL=") && !$0.hasPrefix("COUNT=") }.joined(separator: ";")
    }
}
