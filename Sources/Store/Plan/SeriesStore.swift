public import Core
public import Postgres

/// What calendars show, in the database, with the identity and version that subscribers' programs go by.
public enum SeriesStore {
    /// Every entry, by first date and time of day.
    public static func published(in connection: inout Connection) throws(PostgresError) -> [PublishedSeries] {
        try stored(in: &connection).map(\.published)
    }

    /// Makes the entries follow the published plan; those that need no change keep their version.
    static func renew(
        _ calendar: InstanceCalendar,
        at now: Instant,
        in connection: inout Connection
    ) throws -> CalendarChanges {
        guard let days = try span(in: &connection) else {
            return CalendarChanges(added: 0, changed: 0, removed: 0)
        }
        let presences = try AssignmentStore.all(on: nil, in: &connection).map(\.presence)
        let series = CalendarSeries.series(of: Plan(days: days, presences: presences), in: calendar)
        let matching = SeriesMatching(stored: try stored(in: &connection), new: series)
        let keys = try SeriesKeys(in: &connection)
        try remove(matching.removed, in: &connection)
        for (stored, series) in matching.changed {
            try update(stored, to: try keys.row(of: series), at: now, in: &connection)
        }
        try add(try matching.added.map { try keys.row(of: $0) }, at: now, in: &connection)
        return CalendarChanges(
            added: matching.added.count,
            changed: matching.changed.count,
            removed: matching.removed.count
        )
    }

    /// From the first day that is published through the last one.
    private static func span(in connection: inout Connection) throws(PostgresError) -> ClosedRange<LocalDate>? {
        let days = try AppliedPlanStore.days(in: &connection)
        guard let first = days.first, let last = days.last else { return nil }
        return first.lowerBound...last.upperBound
    }

    private static func stored(in connection: inout Connection) throws(PostgresError) -> [SeriesMatching.Stored] {
        try connection.run(
            """
            SELECT calendar_series.id, calendar_series.uid::text, calendar_series.sequence, calendar_series.changed_at,
                   calendar_series.subject, on_site_hours.code, team_event.code, case_manager.code,
                   calendar_series.presence_kind, site.code, calendar_series.starts, calendar_series.ends,
                   lower(calendar_series.span), upper(calendar_series.span) - 1, calendar_series.interval_weeks,
                   calendar_series.recurrence, calendar_series.exceptions
              FROM plan.calendar_series
              LEFT JOIN plan.on_site_hours ON on_site_hours.id = calendar_series.on_site_hours_id
              LEFT JOIN plan.team_event ON team_event.id = calendar_series.team_event_id
              LEFT JOIN plan.case_manager ON case_manager.id = calendar_series.case_manager_id
              LEFT JOIN plan.site ON site.id = calendar_series.site_id
             ORDER BY lower(calendar_series.span), calendar_series.starts, calendar_series.id
            """
        ).map { row throws(PostgresError) in
            SeriesMatching.Stored(
                key: try row.value(0),
                published: PublishedSeries(
                    series: try SeriesRow.series(of: row),
                    uid: try row.value(1),
                    sequence: try row.value(2),
                    changedAt: try row.value(3)
                )
            )
        }
    }

    private static func remove(
        _ stored: [SeriesMatching.Stored],
        in connection: inout Connection
    ) throws(PostgresError) {
        guard !stored.isEmpty else { return }
        try connection.run("DELETE FROM plan.calendar_series WHERE id = ANY (\(stored.map(\.key)))")
    }

    /// Gives an entry new content and the next version, later than the last by a second at least.
    private static func update(
        _ stored: SeriesMatching.Stored,
        to row: SeriesRow,
        at now: Instant,
        in connection: inout Connection
    ) throws(PostgresError) {
        let changedAt = max(now, stored.published.changedAt.advanced(bySeconds: 1))
        try connection.run(
            """
            UPDATE plan.calendar_series
               SET site_id = \(row.site), span = \(row.span), interval_weeks = \(row.intervalWeeks),
                   recurrence = \(row.recurrence), exceptions = \(row.series.exceptions), sequence = sequence + 1,
                   changed_at = \(changedAt)
             WHERE id = \(stored.key)
            """
        )
    }

    private static func add(
        _ rows: [SeriesRow],
        at now: Instant,
        in connection: inout Connection
    ) throws(PostgresError) {
        try connection.copy(
            rows,
            into: "plan.calendar_series",
            columns: [
                "subject", "on_site_hours_id", "team_event_id", "case_manager_id", "presence_kind", "site_id", "starts",
                "ends", "span", "interval_weeks", "recurrence", "exceptions", "changed_at",
            ]
        ) { row, line in
            line.append(row.subject)
            line.append(row.hours)
            line.append(row.event)
            line.append(row.person)
            line.append(row.kind)
            line.append(row.site)
            line.append(row.series.start)
            line.append(row.series.end)
            line.append(row.span)
            line.append(row.intervalWeeks)
            line.append(row.recurrence)
            line.append(row.series.exceptions)
            line.append(now)
        }
    }
}
