import Core
import Messages
import TestKit

@testable import Feeds

/// One time at which a calendar shows an entry.
struct Occurrence: Hashable, CustomStringConvertible {
    var file: String
    var uid: String
    /// `2027-03-30T09:00:00+02:00`
    var start: String
    var end: String
    var summary: String
    var location: String

    var description: String { "\(file): \(uid) \(start) \(end) \(summary) | \(location)" }

    init(file: String, uid: String, period: Range<Instant>, summary: String, location: String) {
        self.file = file
        self.uid = uid
        start = Self.text(period.lowerBound)
        end = Self.text(period.upperBound)
        self.summary = summary
        self.location = location
    }

    /// An instant as clocks in Berlin show it.
    private static func text(_ instant: Instant) -> String {
        OffsetInstant(instant: instant, offsetMinutes: berlin.offset(at: instant) / 60).description
    }
}

/// Published series with everything that is known about what their calendars have to show.
struct Expectation {
    let county: RandomCounty
    let series: [PublishedSeries]
    let words: CalendarWords

    init(seed: UInt64) {
        county = RandomCounty(seed: seed)
        series = published(CalendarSeries.series(of: county.plan, in: InstanceCalendar(county.instance, zone: berlin)))
        words = CalendarWords(seed.isMultiple(of: 2) ? .german : .english)
    }

    /// The calendars that are written.
    func calendars() async throws -> [CalendarFile] {
        try await CalendarSet(of: series, in: county.instance, zone: berlin, words: words).files
    }

    /// When every calendar has to show what, worked out from the series and the zone file alone.
    func occurrences() -> Set<Occurrence> {
        let directory = Directory(county.instance)
        var occurrences: Set<Occurrence> = []
        for published in series {
            let series = published.series
            let wording = EntryWording(of: series, in: directory, words: words)
            for scope in directory.scopes(of: series) {
                for date in series.dates {
                    let start = berlin.instant(of: LocalTime(date, series.start))
                    let end = berlin.instant(of: LocalTime(date, series.end))
                    occurrences.insert(
                        Occurrence(
                            file: scope.path,
                            uid: published.uid,
                            period: start..<end,
                            summary: wording.summary.value,
                            location: wording.location.value
                        )
                    )
                }
            }
        }
        return occurrences
    }
}
