internal import Core

extension Instant {
    /// The instant as iCalendar writes it in UTC: `20271231T080000Z`.
    var calendarText: String {
        let text = OffsetInstant(instant: self, offsetMinutes: 0).description
        return text.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
    }
}
