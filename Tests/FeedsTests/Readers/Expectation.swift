import Core
import Messages
import TestKit

@testable import Feeds

/// Published series with everything that is known about what their calendars have to show.
struct Expectation {
    let instance: Instance
    let series: [PublishedSeries]
    let words: CalendarWords

    /// What the calendars of a plan have to show.
    init(of plan: Plan, in instance: Instance, language: Language) {
        self.instance = instance
        series = published(CalendarSeries.series(of: plan, in: InstanceCalendar(instance, zone: berlin)))
        words = CalendarWords(language)
    }

    /// What the calendars of a random county and its plan have to show.
    init(seed: UInt64) {
        let county = RandomCounty(seed: seed)
        self.init(of: county.plan, in: county.instance, language: seed.isMultiple(of: 2) ? .german : .english)
    }

    /// The calendars that are written.
    func calendars() async throws -> [CalendarFile] {
        try await CalendarSet(of: series, in: instance, zone: berlin, words: words).files
    }

    /// When every calendar has to show what, worked out from the series and the zone file alone.
    func occurrences() -> Set<Occurrence> {
        let directory = Directory(instance)
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
