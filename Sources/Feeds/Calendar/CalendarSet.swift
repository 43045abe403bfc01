public import Core
public import Messages

/// Every calendar of a county: one for each person, site and body, and one for the team.
public struct CalendarSet: Sendable {
    /// By path; who has nothing to do has an empty calendar.
    public let files: [CalendarFile]

    /// Writes the calendars.
    ///
    /// The same series, county and words always make the same bytes.
    ///
    /// - Parameters:
    ///   - series: What they show, in any order.
    ///   - instance: The county, with the names and who belongs to which body.
    ///   - zone: The zone of all wall times.
    ///   - words: The language.
    /// - Throws: ``UndefinedZone`` where calendars cannot say what the zone is.
    @CalendarLibrary
    public init(
        of series: [PublishedSeries],
        in instance: Instance,
        zone: Zone,
        words: CalendarWords
    ) throws(UndefinedZone) {
        guard zone.identifier == CalendarZone.identifier else { throw UndefinedZone(identifier: zone.identifier) }
        let directory = Directory(instance)
        var entries: [CalendarScope: [String]] = [:]
        for published in series.sorted(by: Self.precedes) {
            let wording = EntryWording(of: published.series, in: directory, words: words)
            let entry = Entry(published, wording: wording, zone: zone).text
            for scope in directory.scopes(of: published.series) { entries[scope, default: []].append(entry) }
        }
        files = instance.calendars(in: directory).map { scope, owner in
            let name = CalendarText(words.calendar(of: owner))
            let head = CalendarHead(name: name, zones: CalendarZone.definition)
            return CalendarFile(path: scope.path, text: head.around(entries[scope] ?? []))
        }
    }

    /// Earlier dates go first; what starts together is ordered by its name, which never changes.
    private static func precedes(_ one: PublishedSeries, _ other: PublishedSeries) -> Bool {
        let (series, otherSeries) = (one.series, other.series)
        return (series.first, series.start, one.uid) < (otherSeries.first, otherSeries.start, other.uid)
    }
}
