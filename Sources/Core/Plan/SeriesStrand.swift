/// What all series of one person, place, time and occasion have in common: everything but their dates.
struct SeriesStrand: Hashable {
    var subject: CalendarSeries.Subject
    var site: Identifier<Site>?
    var start: TimeOfDay
    var end: TimeOfDay
    var repetition: SeriesRepetition

    /// Where more dates in a row are left out, a new series begins: an exception costs a calendar a line, a series
    /// about as much as this many. So a rare cover becomes a few single entries, not a series of exceptions.
    private static let longestGap = 4

    /// Joins dates, which come earliest first and each once, into as few series as their gaps allow.
    func series(on dates: [LocalDate]) -> [CalendarSeries] {
        var series: [CalendarSeries] = []
        for date in dates {
            if let run = series.last, let skipped = repetition.dates(between: run.last, and: date),
                skipped.count <= Self.longestGap
            {
                series[series.count - 1].repetition = repetition
                series[series.count - 1].last = date
                series[series.count - 1].exceptions += skipped
            } else {
                series.append(single(on: date))
            }
        }
        return series
    }

    private func single(on date: LocalDate) -> CalendarSeries {
        CalendarSeries(
            subject: subject,
            site: site,
            start: start,
            end: end,
            first: date,
            repetition: .once,
            last: date,
            exceptions: []
        )
    }
}
