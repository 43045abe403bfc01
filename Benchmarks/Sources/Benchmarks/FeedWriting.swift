import Core
import Feeds
import Messages

/// Calendars with a given number of entries in them, written by the product and, for comparison, plainly.
struct FeedWriting {
    let county: Instance
    let zone: Zone
    let series: [PublishedSeries]

    /// Weekly hours of a county's people at its sites, each with two weeks left out.
    ///
    /// - Parameters:
    ///   - entries: How many series are published; each of them stands in four calendars.
    ///   - county: A county with people and sites.
    ///   - zone: The county's zone.
    init(entries: Int, in county: Instance, zone: Zone) {
        self.county = county
        self.zone = zone
        series = (0..<entries).map { Self.series($0, in: county) }
    }

    /// The calendars as the product publishes them: libical writes each entry once.
    func product() async throws -> [CalendarFile] {
        try await CalendarSet(of: series, in: county, zone: zone, words: CalendarWords(.german)).files
    }

    /// The same bytes, by string interpolation and folding.
    func plain() -> [String] {
        PlainCalendars(of: series, in: county, zone: zone).texts
    }

    private static func series(_ number: Int, in county: Instance) -> PublishedSeries {
        let first = LocalDate(dayNumber: 20_822 + Int32(number % 200))
        let series = CalendarSeries(
            subject: .hours(
                county.onSiteHours[number % county.onSiteHours.count].id,
                holder: county.caseManagers[number % county.caseManagers.count].id,
                kind: number.isMultiple(of: 5) ? .cover : .onSite
            ),
            site: county.sites[number % county.sites.count].id,
            start: TimeOfDay(minute: 540) ?? .midnight,
            end: TimeOfDay(minute: 720) ?? .endOfDay,
            first: first,
            repetition: .weekly(interval: 1),
            last: first.advanced(by: 70),
            exceptions: [first.advanced(by: 7), first.advanced(by: 21)]
        )
        return PublishedSeries(
            series: series,
            uid: "a8f3c2d1-77aa-4bbb-9c9c-\(100_000_000 + number)",
            sequence: number % 4,
            changedAt: Instant(seconds: 1_798_761_600 + Int64(number))
        )
    }
}
