internal import Core
internal import Postgres

/// The employing bodies of the county in the database.
enum EmployingBodyStore {
    /// Every body, in the order of the file.
    static func all(in connection: inout Connection) throws(PostgresError) -> [EmployingBody] {
        try connection.run(
            """
            SELECT code, name, kind, posts, posts_status, agreement, max_cover_minutes_per_week
              FROM plan.employing_body
             ORDER BY ordinal, id
            """
        ).map { row throws(PostgresError) in
            EmployingBody(
                id: try row.value(0),
                name: try row.value(1),
                kind: try row.value(2),
                posts: try row.value(3),
                postsStatus: try row.value(4),
                agreement: try row.value(5),
                maxCoverMinutesPerWeek: try row.value(6)
            )
        }
    }

    /// Every body in the order of the file, as those know it who book: no posts and no agreement.
    static func withoutPosts(in connection: inout Connection) throws(PostgresError) -> [EmployingBody] {
        try connection.run("SELECT code, name, kind FROM plan.employing_body ORDER BY ordinal, id")
            .map { row throws(PostgresError) in
                EmployingBody(
                    id: try row.value(0),
                    name: try row.value(1),
                    kind: try row.value(2),
                    posts: DecimalNumber(digits: 0, places: 0),
                    postsStatus: "",
                    agreement: "",
                    maxCoverMinutesPerWeek: nil
                )
            }
    }

    static func keys(in connection: inout Connection) throws(PostgresError) -> Keys<EmployingBody> {
        try Keys(try connection.run("SELECT code, id FROM plan.employing_body"))
    }

    /// Stores bodies, each in the place of the one with its name.
    static func merge(_ bodies: [EmployingBody], in connection: inout Connection) throws(PostgresError) {
        for (ordinal, body) in bodies.enumerated() {
            try connection.run(
                """
                MERGE INTO plan.employing_body AS stored
                USING (VALUES (
                    \(ordinal), \(body.id), \(body.name), \(body.kind), \(body.posts), \(body.postsStatus),
                    \(body.agreement), \(body.maxCoverMinutesPerWeek)
                )) AS given (
                    ordinal, code, name, kind, posts, posts_status, agreement, max_cover_minutes_per_week
                ) ON stored.code = given.code
                 WHEN MATCHED THEN UPDATE SET
                    ordinal = given.ordinal, name = given.name, kind = given.kind, posts = given.posts,
                    posts_status = given.posts_status, agreement = given.agreement,
                    max_cover_minutes_per_week = given.max_cover_minutes_per_week
                 WHEN NOT MATCHED THEN INSERT (
                    ordinal, code, name, kind, posts, posts_status, agreement, max_cover_minutes_per_week
                 ) VALUES (
                    given.ordinal, given.code, given.name, given.kind, given.posts, given.posts_status,
                    given.agreement, given.max_cover_minutes_per_week
                 )
                """
            )
        }
    }

    /// Removes the bodies that are none of these.
    static func removeAll(but kept: [EmployingBody], in connection: inout Connection) throws(PostgresError) {
        try connection.run("DELETE FROM plan.employing_body WHERE code <> ALL (\(kept.map(\.id)))")
    }
}
