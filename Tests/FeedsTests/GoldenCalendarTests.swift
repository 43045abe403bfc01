import Core
import Feeds
import Messages
import TestKit
import Testing

/// CM-19 holds Xanten on the Tuesdays of the first half year but for Easter week, when CM-01 covers.
private let springInXanten =
    [
        "2027-03-16", "2027-03-23", "2027-04-06", "2027-04-13",
    ].map { Presence.example($0, "S-XAN", "09:00", "12:00", "CM-19") } + [
        Presence.example("2027-03-30", "S-XAN", "09:00", "12:00", "CM-01", .cover),
        Presence.example("2027-03-17", nil, "12:45", "13:45", "CM-19", .event),
        Presence.example("2027-03-31", nil, "12:45", "13:45", "CM-19", .event),
    ]

/// The plan's series under names that are the same in every run.
func published(_ series: [CalendarSeries]) -> [PublishedSeries] {
    series.enumerated().map { number, series in
        PublishedSeries(
            series: series,
            uid: "3f9c2e\(number)",
            sequence: number,
            changedAt: Instant(seconds: 1_798_761_600 + Int64(number))
        )
    }
}

@Test(arguments: Language.allCases)
func theCalendarsOfASpringLookAsRecorded(language: Language) async throws {
    let plan = Plan(days: day("2027-03-15")...day("2027-04-18"), presences: springInXanten)
    let series = CalendarSeries.series(of: plan, in: InstanceCalendar(smallCounty, zone: berlin))
    let calendars = try await CalendarSet(
        of: published(series),
        in: smallCounty,
        zone: berlin,
        words: CalendarWords(language)
    )
    for file in calendars.files {
        try expectGolden(file.text, "spring-\(language.rawValue)/\(file.path)")
    }
}
