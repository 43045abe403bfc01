internal import Core
internal import Postgres

/// The sites of the county in the database.
enum SiteStore {
    /// Every site, in the order of the file.
    static func all(in connection: inout Connection) throws(PostgresError) -> [Site] {
        try connection.run(
            """
            SELECT site.code, municipality.code, site.name, employing_body.code, site.kind, site.latitude,
                   site.longitude, site.address, site.rooms, site.is_step_free, lower(site.active),
                   upper(site.active) - 1, site.phone, site.stop, site.directions, site.step_free_rooms
              FROM plan.site
              JOIN plan.municipality ON municipality.id = site.municipality_id
              JOIN plan.employing_body ON employing_body.id = site.host_body_id
             ORDER BY site.ordinal, site.id
            """
        ).map { row throws(PostgresError) in
            Site(
                id: try row.value(0),
                municipality: try row.value(1),
                name: try row.value(2),
                hostBody: try row.value(3),
                kind: try row.value(4),
                position: Position(latitude: try row.value(5), longitude: try row.value(6)),
                address: try row.value(7),
                rooms: try row.value(8),
                isStepFree: try row.value(9),
                activity: Validity(from: try row.value(10), through: try row.value(11)),
                contact: SiteContact(
                    phone: try row.value(12),
                    stop: try row.value(13),
                    directions: try row.value(14)
                ),
                stepFreeRooms: try row.value(15)
            )
        }
    }

    static func keys(in connection: inout Connection) throws(PostgresError) -> Keys<Site> {
        try Keys(try connection.run("SELECT code, id FROM plan.site"))
    }

    /// Stores sites, each in the place of the one with its name.
    static func merge(
        _ sites: [Site],
        municipalities: Keys<Municipality>,
        bodies: Keys<EmployingBody>,
        in connection: inout Connection
    ) throws {
        for (ordinal, site) in sites.enumerated() {
            try connection.run(
                """
                MERGE INTO plan.site AS stored
                USING (VALUES (
                    \(ordinal), \(site.id), \(try municipalities.key(of: site.municipality)), \(site.name),
                    \(try bodies.key(of: site.hostBody)), \(site.kind), \(site.position.latitude),
                    \(site.position.longitude), \(site.address), \(site.rooms), \(site.isStepFree),
                    daterange(\(site.activity.first), \(site.activity.last), '[]'),
                    \(site.contact.phone), \(site.contact.stop), \(site.contact.directions), \(site.stepFreeRooms)
                )) AS given (
                    ordinal, code, municipality_id, name, host_body_id, kind, latitude, longitude, address, rooms,
                    is_step_free, active, phone, stop, directions, step_free_rooms
                ) ON stored.code = given.code
                 WHEN MATCHED THEN UPDATE SET
                    ordinal = given.ordinal, municipality_id = given.municipality_id, name = given.name,
                    host_body_id = given.host_body_id, kind = given.kind, latitude = given.latitude,
                    longitude = given.longitude, address = given.address, rooms = given.rooms,
                    is_step_free = given.is_step_free, active = given.active, phone = given.phone, stop = given.stop,
                    directions = given.directions, step_free_rooms = given.step_free_rooms
                 WHEN NOT MATCHED THEN INSERT (
                    ordinal, code, municipality_id, name, host_body_id, kind, latitude, longitude, address, rooms,
                    is_step_free, active, phone, stop, directions, step_free_rooms
                 ) VALUES (
                    given.ordinal, given.code, given.municipality_id, given.name, given.host_body_id, given.kind,
                    given.latitude, given.longitude, given.address, given.rooms, given.is_step_free, given.active,
                    given.phone, given.stop, given.directions, given.step_free_rooms
                 )
                """
            )
        }
    }

    /// Removes the sites that are none of these.
    static func removeAll(but kept: [Site], in connection: inout Connection) throws(PostgresError) {
        try connection.run("DELETE FROM plan.site WHERE code <> ALL (\(kept.map(\.id)))")
    }
}
