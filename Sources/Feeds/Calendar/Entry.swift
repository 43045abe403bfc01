internal import Core

/// One entry of a calendar as it is written: the lines from `BEGIN:VEVENT` to `END:VEVENT`.
///
/// Its bytes depend on nothing but the series and its revision, so every calendar that shows it repeats the same ones.
struct Entry {
    let text: String

    /// Writes a series.
    ///
    /// - Parameters:
    ///   - published: The series and its revision.
    ///   - wording: What it says besides when.
    ///   - zone: The zone of its wall times.
    @CalendarLibrary
    init(_ published: PublishedSeries, wording: EntryWording, zone: Zone) {
        let series = published.series
        func time(_ date: LocalDate, _ time: TimeOfDay) -> CalendarTime {
            .wall(LocalTime(date, time), zone: zone.identifier)
        }
        var event = Component(.event)
        event.add(.uid(CalendarText(published.uid)))
        event.add(.stamp(published.changedAt))
        event.add(.lastModified(published.changedAt))
        event.add(.sequence(Int32(clamping: published.sequence)))
        event.add(.summary(wording.summary))
        event.add(.location(wording.location))
        event.add(.description(wording.reference))
        event.add(.start(time(series.first, series.start)))
        event.add(.end(time(series.first, series.end)))
        if let rule = series.rule(in: zone) { event.add(.rule(rule)) }
        for exception in series.exceptions { event.add(.exception(time(exception, series.start))) }
        event.add(.confirmed())
        event.addTransparency(busy: wording.isBusy)
        text = event.text
    }
}

extension Component {
    /// Says whether the subscriber counts as busy meanwhile; in Microsoft's way too, which some readers prefer.
    mutating func addTransparency(busy: Bool) {
        add(.transparency(busy: busy))
        add(.vendor("X-MICROSOFT-CDO-BUSYSTATUS", CalendarText(busy ? "BUSY" : "FREE")))
    }
}
