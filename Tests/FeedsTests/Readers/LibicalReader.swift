private import CICal
import Core
import Feeds
import Testing

extension Occurrence {
    /// The occurrences of the year 2027 as libical reads them, by the zone's definition in the calendar.
    @CalendarLibrary
    static func readByLibical(_ calendar: CalendarFile) throws -> [Occurrence] {
        let root = try #require(icalparser_parse_string(calendar.text), "\(calendar.path) cannot be parsed")
        defer { icalcomponent_free(root) }
        #expect(icalcomponent_count_errors(root) == 0, "\(calendar.path)")
        #expect(icalrestriction_check(root) == 1, "\(calendar.path)")
        var occurrences: [Occurrence] = []
        var event = icalcomponent_get_first_component(root, ICAL_VEVENT_COMPONENT)
        while let current = event {
            let uid = String(cString: icalcomponent_get_uid(current))
            let summary = String(cString: icalcomponent_get_summary(current))
            let location = String(cString: icalcomponent_get_location(current))
            occurrences += periods(of: current).map {
                Occurrence(file: calendar.path, uid: uid, period: $0, summary: summary, location: location)
            }
            event = icalcomponent_get_next_component(root, ICAL_VEVENT_COMPONENT)
        }
        return occurrences
    }

    /// When an entry takes place in 2027.
    @CalendarLibrary
    private static func periods(of event: OpaquePointer) -> [Range<Instant>] {
        var periods: [Range<Instant>] = []
        withUnsafeMutablePointer(to: &periods) { periods in
            icalcomponent_foreach_recurrence(
                event,
                icaltime_from_string("20270101T000000Z"),
                icaltime_from_string("20280101T000000Z"),
                { _, span, periods in
                    guard let span = span?.pointee else { return }
                    let period = Instant(seconds: Int64(span.start))..<Instant(seconds: Int64(span.end))
                    periods?.assumingMemoryBound(to: [Range<Instant>].self).pointee.append(period)
                },
                periods
            )
        }
        return periods
    }
}
