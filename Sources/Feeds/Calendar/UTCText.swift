internal import Core

extension Instant {
    /// The instant as iCalendar writes it in UTC: `20271231T080000Z`.
    var calendarText: String {
        let separators: [UInt8] = [UInt8(ascii: "-"), UInt8(ascii: ":")]
        let text = OffsetInstant(instant: self, offsetMinutes: 0).description.utf8.prefix(19)
        return String(decoding: text.filter { !separators.contains($0) }, as: UTF8.self) + "Z"
    }
}
