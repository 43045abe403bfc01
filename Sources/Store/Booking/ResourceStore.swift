internal import Core
internal import Postgres

/// The people and rooms that appointments take up.
enum ResourceStore {
    /// One thing that one appointment at a time can take.
    enum Resource {}

    /// The keys of a person and of a room, in the order in which they are taken everywhere; made where missing.
    static func keys(
        of caseManager: Key<CaseManager>,
        room: Int,
        at site: Key<Site>,
        in connection: inout Connection
    ) throws(PostgresError) -> [Key<Resource>] {
        let known = try find(caseManager, room: room, at: site, in: &connection)
        guard known.count < 2 else { return known }
        try connection.run(
            """
            INSERT INTO plan.resource (case_manager_id, site_id, room)
            VALUES (\(caseManager), NULL, NULL), (NULL, \(site), \(room))
            ON CONFLICT DO NOTHING
            """
        )
        return try find(caseManager, room: room, at: site, in: &connection)
    }

    private static func find(
        _ caseManager: Key<CaseManager>,
        room: Int,
        at site: Key<Site>,
        in connection: inout Connection
    ) throws(PostgresError) -> [Key<Resource>] {
        try connection.run(
            """
            SELECT id FROM plan.resource
             WHERE case_manager_id = \(caseManager) OR site_id = \(site) AND room = \(room)
             ORDER BY id
            """
        ).values()
    }
}
