internal import Core
internal import Postgres

/// The case managers of the county in the database.
enum CaseManagerStore {
    /// Every case manager, in the order of the file.
    static func all(in connection: inout Connection) throws(PostgresError) -> [CaseManager] {
        try read("case_manager.full_time_equivalent", in: &connection)
    }

    /// Every case manager in the order of the file, as those know them who book: nobody's share of a post.
    static func withoutShares(in connection: inout Connection) throws(PostgresError) -> [CaseManager] {
        try read("0::numeric", in: &connection)
    }

    /// Every case manager, with the share of a post that an expression gives.
    private static func read(
        _ share: SQL.Fragment,
        in connection: inout Connection
    ) throws(PostgresError) -> [CaseManager] {
        let patterns = try WorkingWindowStore.patterns(in: &connection)
        return try connection.run(
            """
            SELECT case_manager.code, case_manager.display_name, employing_body.code, site.code, \(share),
                   case_manager.transport, case_manager.languages, case_manager.skills,
                   lower(case_manager.employed), upper(case_manager.employed) - 1, case_manager.id
              FROM plan.case_manager
              JOIN plan.employing_body ON employing_body.id = case_manager.employing_body_id
              JOIN plan.site ON site.id = case_manager.home_site_id
             ORDER BY case_manager.ordinal, case_manager.id
            """
        ).map { row throws(PostgresError) in
            CaseManager(
                id: try row.value(0),
                displayName: try row.value(1),
                employer: try row.value(2),
                homeSite: try row.value(3),
                fullTimeEquivalent: try row.value(4),
                transport: try row.value(5),
                languages: try row.value(6),
                skills: try row.value(7),
                pattern: WorkingPattern(windows: patterns[try row.value(10), default: []]),
                employment: Validity(from: try row.value(8), through: try row.value(9))
            )
        }
    }

    static func keys(in connection: inout Connection) throws(PostgresError) -> Keys<CaseManager> {
        try Keys(try connection.run("SELECT code, id FROM plan.case_manager"))
    }

    /// Stores case managers, each in the place of the one with that name; their working patterns are stored apart.
    static func merge(
        _ caseManagers: [CaseManager],
        bodies: Keys<EmployingBody>,
        sites: Keys<Site>,
        in connection: inout Connection
    ) throws {
        for (ordinal, person) in caseManagers.enumerated() {
            try connection.run(
                """
                MERGE INTO plan.case_manager AS stored
                USING (VALUES (
                    \(ordinal), \(person.id), \(person.displayName), \(try bodies.key(of: person.employer)),
                    \(try sites.key(of: person.homeSite)), \(person.fullTimeEquivalent), \(person.transport),
                    \(person.languages), \(person.skills),
                    daterange(\(person.employment.first), \(person.employment.last), '[]')
                )) AS given (
                    ordinal, code, display_name, employing_body_id, home_site_id, full_time_equivalent, transport,
                    languages, skills, employed
                ) ON stored.code = given.code
                 WHEN MATCHED THEN UPDATE SET
                    ordinal = given.ordinal, display_name = given.display_name,
                    employing_body_id = given.employing_body_id, home_site_id = given.home_site_id,
                    full_time_equivalent = given.full_time_equivalent, transport = given.transport,
                    languages = given.languages, skills = given.skills, employed = given.employed
                 WHEN NOT MATCHED THEN INSERT (
                    ordinal, code, display_name, employing_body_id, home_site_id, full_time_equivalent, transport,
                    languages, skills, employed
                 ) VALUES (
                    given.ordinal, given.code, given.display_name, given.employing_body_id, given.home_site_id,
                    given.full_time_equivalent, given.transport, given.languages, given.skills, given.employed
                 )
                """
            )
        }
    }

    /// Removes the case managers that are none of these.
    static func removeAll(but kept: [CaseManager], in connection: inout Connection) throws(PostgresError) {
        try connection.run("DELETE FROM plan.case_manager WHERE code <> ALL (\(kept.map(\.id)))")
    }
}
