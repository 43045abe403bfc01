internal import Core
internal import Postgres

/// The people and rooms that appointments take up.
enum ResourceStore {
    /// One thing that one appointment at a time can take.
    enum Resource {}

    /// The key of a person, made where it is missing.
    static func key(
        of caseManager: Key<CaseManager>,
        in connection: inout Connection
    ) throws(PostgresError) -> Key<Resource> {
        let found: [Key<Resource>] = try connection.run(
            "SELECT id FROM plan.resource WHERE case_manager_id = \(caseManager)"
        ).values()
        if let key = found.first { return key }
        try connection.run(
            "INSERT INTO plan.resource (case_manager_id) VALUES (\(caseManager)) ON CONFLICT DO NOTHING"
        )
        return try connection.run("SELECT id FROM plan.resource WHERE case_manager_id = \(caseManager)").value()
    }

    /// The keys of rooms by their numbers, made where they are missing.
    static func keys(
        ofRooms rooms: [Int],
        at site: Key<Site>,
        in connection: inout Connection
    ) throws(PostgresError) -> [Int: Key<Resource>] {
        let known = try find(rooms, at: site, in: &connection)
        let missing = rooms.filter { known[$0] == nil }
        guard !missing.isEmpty else { return known }
        try connection.run(
            """
            INSERT INTO plan.resource (site_id, room)
            SELECT \(site), room FROM unnest(\(missing)) AS room ORDER BY room
            ON CONFLICT DO NOTHING
            """
        )
        return try find(rooms, at: site, in: &connection)
    }

    private static func find(
        _ rooms: [Int],
        at site: Key<Site>,
        in connection: inout Connection
    ) throws(PostgresError) -> [Int: Key<Resource>] {
        let pairs = try connection.run(
            "SELECT room, id FROM plan.resource WHERE site_id = \(site) AND room = ANY (\(rooms))"
        ).map { row throws(PostgresError) in
            (try row.value(0, as: Int.self), try row.value(1, as: Key<Resource>.self))
        }
        return Dictionary(pairs) { first, _ in first }
    }
}
