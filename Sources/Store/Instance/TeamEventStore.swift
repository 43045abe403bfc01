internal import Core
internal import Postgres

/// The meetings of the team in the database.
enum TeamEventStore {
    /// Every event, in the order of the file.
    static func all(in connection: inout Connection) throws(PostgresError) -> [TeamEvent] {
        let invitations = try InvitationStore.all(in: &connection)
        return try connection.run(
            """
            SELECT team_event.code, team_event.name, team_event.kind, site.code, team_event.first_date,
                   team_event.starts, team_event.ends, team_event.recurrence, team_event.is_mandatory, team_event.id
              FROM plan.team_event
              LEFT JOIN plan.site ON site.id = team_event.site_id
             ORDER BY team_event.ordinal, team_event.id
            """
        ).map { row throws(PostgresError) in
            TeamEvent(
                id: try row.value(0),
                name: try row.value(1),
                kind: try row.value(2),
                place: try row.value(3, as: Identifier<Site>?.self).map(TeamEvent.Place.site) ?? .online,
                firstDate: try row.value(4),
                start: try row.value(5),
                end: try row.value(6),
                recurrence: try row.value(7),
                invitations: invitations[try row.value(9), default: []],
                isMandatory: try row.value(8)
            )
        }
    }

    static func keys(in connection: inout Connection) throws(PostgresError) -> Keys<TeamEvent> {
        try Keys(try connection.run("SELECT code, id FROM plan.team_event"))
    }

    /// Stores events, each in the place of the one with its name; who is invited is stored apart.
    static func merge(
        _ events: [TeamEvent],
        sites: Keys<Site>,
        in connection: inout Connection
    ) throws {
        for (ordinal, event) in events.enumerated() {
            try connection.run(
                """
                MERGE INTO plan.team_event AS stored
                USING (VALUES (
                    \(ordinal), \(event.id), \(event.name), \(event.kind), \(try sites.optionalKey(of: event.site)),
                    \(event.firstDate), \(event.start), \(event.end), \(event.recurrence), \(event.isMandatory)
                )) AS given (
                    ordinal, code, name, kind, site_id, first_date, starts, ends, recurrence, is_mandatory
                ) ON stored.code = given.code
                 WHEN MATCHED THEN UPDATE SET
                    ordinal = given.ordinal, name = given.name, kind = given.kind, site_id = given.site_id,
                    first_date = given.first_date, starts = given.starts, ends = given.ends,
                    recurrence = given.recurrence, is_mandatory = given.is_mandatory
                 WHEN NOT MATCHED THEN INSERT (
                    ordinal, code, name, kind, site_id, first_date, starts, ends, recurrence, is_mandatory
                 ) VALUES (
                    given.ordinal, given.code, given.name, given.kind, given.site_id, given.first_date, given.starts,
                    given.ends, given.recurrence, given.is_mandatory
                 )
                """
            )
        }
    }

    /// Removes the events that are none of these.
    static func removeAll(but kept: [TeamEvent], in connection: inout Connection) throws(PostgresError) {
        try connection.run("DELETE FROM plan.team_event WHERE code <> ALL (\(kept.map(\.id)))")
    }
}
