internal import Core
internal import Postgres

/// A series as its columns hold it.
struct SeriesRow {
    /// What the entry is about, by the words of the column.
    enum Subject: String {
        case hours
        case office
        case attendance
        case event
    }

    let series: CalendarSeries
    var subject: Subject
    var hours: Key<OnSiteHours>?
    var event: Key<TeamEvent>?
    var person: Key<CaseManager>?
    var kind: Presence.Kind?
    let site: Key<Site>?

    var span: Range<LocalDate> { Range(from: series.first, through: series.last) }

    var intervalWeeks: Int? {
        switch series.repetition {
        case .weekly(let interval): interval
        case .once, .recurrence: nil
        }
    }

    var recurrence: Recurrence? {
        switch series.repetition {
        case .recurrence(let rule): rule
        case .once, .weekly: nil
        }
    }

    /// Reads the series from the columns that ``SeriesStore`` selects, from the fifth on.
    static func series(of row: borrowing Row) throws(PostgresError) -> CalendarSeries {
        CalendarSeries(
            subject: try subject(of: row),
            site: try row.value(9),
            start: try row.value(10),
            end: try row.value(11),
            first: try row.value(12),
            repetition: try repetition(of: row),
            last: try row.value(13),
            exceptions: try row.value(16)
        )
    }

    private static func subject(of row: borrowing Row) throws(PostgresError) -> CalendarSeries.Subject {
        switch try row.value(4, as: Subject.self) {
        case .hours: .hours(try row.value(5), holder: try row.value(7), kind: try row.value(8))
        case .office: .office(try row.value(7))
        case .attendance: .attendance(try row.value(6), try row.value(7))
        case .event: .event(try row.value(6))
        }
    }

    private static func repetition(of row: borrowing Row) throws(PostgresError) -> SeriesRepetition {
        if let interval = try row.value(14, as: Int?.self) {
            return .weekly(interval: interval)
        }
        return try row.value(15, as: Recurrence?.self).map(SeriesRepetition.recurrence) ?? .once
    }
}

extension SeriesRow.Subject: SQLRepresentable {}

/// The keys of everything that an entry can be about.
struct SeriesKeys {
    private let hours: Keys<OnSiteHours>
    private let events: Keys<TeamEvent>
    private let people: Keys<CaseManager>
    private let sites: Keys<Site>

    init(in connection: inout Connection) throws(PostgresError) {
        hours = try OnSiteHoursStore.keys(in: &connection)
        events = try TeamEventStore.keys(in: &connection)
        people = try CaseManagerStore.keys(in: &connection)
        sites = try SiteStore.keys(in: &connection)
    }

    /// A series with keys in the place of names.
    func row(of series: CalendarSeries) throws(UnknownName) -> SeriesRow {
        var row = SeriesRow(series: series, subject: .event, site: try sites.optionalKey(of: series.site))
        switch series.subject {
        case .hours(let name, let holder, let kind):
            (row.subject, row.kind) = (.hours, kind)
            row.hours = try hours.key(of: name)
            row.person = try people.key(of: holder)
        case .office(let person):
            row.subject = .office
            row.person = try people.key(of: person)
        case .attendance(let event, let person):
            row.subject = .attendance
            row.event = try events.key(of: event)
            row.person = try people.key(of: person)
        case .event(let event):
            row.subject = .event
            row.event = try events.key(of: event)
        }
        return row
    }
}
