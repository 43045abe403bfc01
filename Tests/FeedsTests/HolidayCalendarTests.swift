import Core
import Feeds
import Foundation
import TestKit
import Testing

/// The public holidays of the years for which plans may be made.
private let publicHolidays = DayCalendar(
    name: "Gesetzliche Feiertage in Nordrhein-Westfalen",
    source: "Feiertagsgesetz NW § 2",
    uidPrefix: "de-nw-public-holiday",
    revisedAt: Instant(seconds: 1_704_067_200),
    days: (2024...2035).flatMap(PublicHolidays.northRhineWestphalia).map {
        DayCalendar.Days(name: $0.name, first: $0.date, last: $0.date)
    }
)

/// The school holidays that `calendars/` has, read by no part of the product.
private func readSchoolHolidays() throws -> (text: String, days: [DayCalendar.Days]) {
    let file = URL(filePath: #filePath).appending(path: "../../../calendars/nrw-school-holidays.ics")
        .standardizedFileURL
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let days = try ReadCalendar(text).entries.map { entry in
        DayCalendar.Days(
            name: entry["SUMMARY"][0].text,
            first: try date(entry["DTSTART"][0].value),
            last: try date(entry["DTEND"][0].value).previous
        )
    }
    return (text, days)
}

/// A day as iCalendar writes it, `20270719`.
private func date(_ text: String) throws -> LocalDate {
    try #require(LocalDate("\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.dropFirst(6))"), "\(text)")
}

@Test func theShippedPublicHolidaysAreThoseOfTheEasterRule() async throws {
    try expectGolden(await publicHolidays.text(), "../../../calendars/nrw-public-holidays.ics")
}

@Test func theShippedSchoolHolidaysAreWrittenAsOthersAre() async throws {
    let (text, days) = try readSchoolHolidays()
    let calendar = DayCalendar(
        name: "Schulferien in Nordrhein-Westfalen",
        source: "OpenHolidays API, Open Database License (ODbL) 1.0",
        uidPrefix: "de-nw-school-holiday",
        revisedAt: Instant(seconds: 1_768_953_600),
        days: days
    )
    #expect(await calendar.text() == text)
}

@Test func schoolHolidaysFollowOneAnother() throws {
    let days = try readSchoolHolidays().days
    #expect(days.count == 32)
    #expect(zip(days, days.dropFirst()).allSatisfy { $0.last < $1.first })
}

@Test func schoolIsOutInTheSummerOf2027() throws {
    let summer = try readSchoolHolidays().days.first { $0.first.year == 2027 && $0.name == "Sommerferien" }
    #expect(summer?.first == day("2027-07-19"))
    #expect(summer?.last == day("2027-08-31"))
}
