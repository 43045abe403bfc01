internal import Core
internal import Postgres

/// The required hours of all sites in the database.
enum OnSiteHoursStore {
    /// All hours, in the order of the file.
    static func all(in connection: inout Connection) throws(PostgresError) -> [OnSiteHours] {
        try connection.run(
            """
            SELECT on_site_hours.code, site.code, on_site_hours.weekday, on_site_hours.only_date, on_site_hours.starts,
                   on_site_hours.ends, on_site_hours.staff_needed, on_site_hours.hard_languages,
                   on_site_hours.wished_languages, on_site_hours.hard_skills, on_site_hours.parity,
                   lower(on_site_hours.valid), upper(on_site_hours.valid) - 1, on_site_hours.format,
                   on_site_hours.slot_minutes
              FROM plan.on_site_hours
              JOIN plan.site ON site.id = on_site_hours.site_id
             ORDER BY on_site_hours.ordinal, on_site_hours.id
            """
        ).map { row throws(PostgresError) in
            OnSiteHours(
                id: try row.value(0),
                site: try row.value(1),
                weekday: try row.value(2),
                date: try row.value(3),
                start: try row.value(4),
                end: try row.value(5),
                staffNeeded: try row.value(6),
                hardLanguages: try row.value(7),
                wishedLanguages: try row.value(8),
                hardSkills: try row.value(9),
                parity: try row.value(10),
                validity: Validity(from: try row.value(11), through: try row.value(12)),
                format: try row.value(13),
                slotMinutes: try row.value(14)
            )
        }
    }

    static func keys(in connection: inout Connection) throws(PostgresError) -> Keys<OnSiteHours> {
        try Keys(try connection.run("SELECT code, id FROM plan.on_site_hours"))
    }

    /// Stores hours, each in the place of those with their name.
    static func merge(
        _ allHours: [OnSiteHours],
        sites: Keys<Site>,
        in connection: inout Connection
    ) throws {
        for (ordinal, hours) in allHours.enumerated() {
            try connection.run(
                """
                MERGE INTO plan.on_site_hours AS stored
                USING (VALUES (
                    \(ordinal), \(hours.id), \(try sites.key(of: hours.site)), \(hours.weekday), \(hours.date),
                    \(hours.start), \(hours.end), \(hours.staffNeeded), \(hours.hardLanguages),
                    \(hours.wishedLanguages), \(hours.hardSkills), \(hours.parity),
                    daterange(\(hours.validity.first), \(hours.validity.last), '[]'), \(hours.format),
                    \(hours.slotMinutes)
                )) AS given (
                    ordinal, code, site_id, weekday, only_date, starts, ends, staff_needed, hard_languages,
                    wished_languages, hard_skills, parity, valid, format, slot_minutes
                ) ON stored.code = given.code
                 WHEN MATCHED THEN UPDATE SET
                    ordinal = given.ordinal, site_id = given.site_id, weekday = given.weekday,
                    only_date = given.only_date, starts = given.starts, ends = given.ends,
                    staff_needed = given.staff_needed, hard_languages = given.hard_languages,
                    wished_languages = given.wished_languages, hard_skills = given.hard_skills,
                    parity = given.parity, valid = given.valid, format = given.format,
                    slot_minutes = given.slot_minutes
                 WHEN NOT MATCHED THEN INSERT (
                    ordinal, code, site_id, weekday, only_date, starts, ends, staff_needed, hard_languages,
                    wished_languages, hard_skills, parity, valid, format, slot_minutes
                 ) VALUES (
                    given.ordinal, given.code, given.site_id, given.weekday, given.only_date, given.starts, given.ends,
                    given.staff_needed, given.hard_languages, given.wished_languages, given.hard_skills,
                    given.parity, given.valid, given.format, given.slot_minutes
                 )
                """
            )
        }
    }

    /// Removes the hours that are none of these.
    static func removeAll(but kept: [OnSiteHours], in connection: inout Connection) throws(PostgresError) {
        try connection.run("DELETE FROM plan.on_site_hours WHERE code <> ALL (\(kept.map(\.id)))")
    }
}
