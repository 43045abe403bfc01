private import CICal
import Core
import Messages
import TestKit
import Testing

@testable import Feeds

@Test @CalendarLibrary func theDefinedZoneIsTheSystemsFrom2000Through2040() throws {
    let calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-\r\n\(CalendarZone.definition)END:VCALENDAR\r\n"
    let root = try #require(icalparser_parse_string(calendar))
    defer { icalcomponent_free(root) }
    let zone = try #require(icalcomponent_get_timezone(root, CalendarZone.identifier))
    let hours = stride(from: utcMidnight("2000-01-01"), to: utcMidnight("2041-01-01"), by: 3_600)
    let wrong = hours.first { seconds in
        var time = icaltime_from_timet_with_zone(time_t(seconds), 0, icaltimezone_get_utc_timezone())
        let offset = Int(icaltimezone_get_utc_offset_of_utc_time(zone, &time, nil))
        return offset != berlin.offset(at: Instant(seconds: seconds))
    }
    #expect(wrong.map { Instant(seconds: $0).calendarText } == nil)
}

private func utcMidnight(_ date: String) -> Int64 {
    Int64(day(date).dayNumber) * 86_400
}

/// Tuesdays at nine in Xanten through the whole year, but for the holidays.
private func tuesdays() async throws -> [CalendarFile] {
    let dates = year2027.filter { $0.weekday == .tuesday }
    let plan = Plan(days: year2027, presences: dates.map { .example("\($0)", "S-XAN", "09:00", "12:00", "CM-19") })
    let series = CalendarSeries.series(of: plan, in: InstanceCalendar(smallCounty, zone: berlin))
    let words = CalendarWords(.german)
    let calendars = try await CalendarSet(of: published(series), in: smallCounty, zone: berlin, words: words)
    return calendars.files.filter { $0.path == "case-managers/CM-19.ics" }
}

/// The Tuesdays before and after clocks change.
private let aroundTheChanges = [
    "2027-03-23T09:00:00+01:00", "2027-03-30T09:00:00+02:00", "2027-10-26T09:00:00+02:00", "2027-11-02T09:00:00+01:00",
]

@Test func nineStaysNineWhenClocksChangeInLibical() async throws {
    var starts: [String] = []
    for calendar in try await tuesdays() { starts += try await Occurrence.readByLibical(calendar).map(\.start) }
    #expect(starts.count == 52)
    #expect(Set(starts).isSuperset(of: aroundTheChanges))
    #expect(starts.allSatisfy { $0.contains("T09:00:00+") })
}

@Test func nineStaysNineWhenClocksChangeInAnotherReader() async throws {
    let starts = try Occurrence.readByPython(try await tuesdays()).map(\.start)
    #expect(starts.count == 52)
    #expect(Set(starts).isSuperset(of: aroundTheChanges))
    #expect(starts.allSatisfy { $0.contains("T09:00:00+") })
}
