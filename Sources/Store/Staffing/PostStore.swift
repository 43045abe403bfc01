public import Core
public import Postgres

/// The posts of the county's bodies. A third of those in case management is the county's: the database refuses a change
/// after which that is so no longer.
public enum PostStore {
    /// Every post, also those that have ended, in the order of the bodies and of their days.
    public static func all(in connection: inout Connection) throws(PostgresError) -> [Post] {
        try connection.run(
            """
            SELECT post.code, employing_body.code, block, share_numerator, share_denominator, lower(funded),
                   upper(funded) - 1, ground
              FROM plan.post
              JOIN plan.employing_body ON employing_body.id = post.employing_body_id
             ORDER BY employing_body.ordinal, block, lower(funded), post.id
            """
        ).map { row throws(PostgresError) in
            Post(
                id: try row.value(0),
                body: try row.value(1),
                block: try row.value(2),
                share: Fraction(try row.value(3, as: Int64.self), over: try row.value(4, as: Int64.self)),
                funded: Validity(from: try row.value(5), through: try row.value(6)),
                ground: try row.value(7)
            )
        }
    }

    /// Begins posts.
    ///
    /// - Parameters:
    ///   - posts: The posts, all at once: the county's third is looked at after the last.
    ///   - connection: In a transaction, which this must be undone with where it throws.
    /// - Throws: ``StaffingRefusal``; ``PostgresError``.
    public static func add(_ posts: [Post], to connection: inout Connection) throws {
        try readingStaffingRefusals { () throws(PostgresError) in
            for post in posts { try add(post, to: &connection) }
            try checkThird(in: &connection)
        }
    }

    /// Ends a post.
    ///
    /// - Parameters:
    ///   - id: Which one.
    ///   - last: Its last day.
    ///   - connection: In a transaction, which this must be undone with where it throws.
    /// - Throws: ``StaffingRefusal``; ``PostgresError``.
    public static func end(_ id: Identifier<Post>, through last: LocalDate, in connection: inout Connection) throws {
        try readingStaffingRefusals { () throws(PostgresError) in
            try connection.run("SELECT plan.end_post(\(id), \(last))")
            try checkThird(in: &connection)
        }
    }

    /// Ends a post and begins others in its place the day after, as one change.
    ///
    /// - Parameters:
    ///   - id: Which one ends.
    ///   - last: Its last day.
    ///   - successors: What is there from then on.
    ///   - connection: In a transaction, which this must be undone with where it throws.
    /// - Throws: ``StaffingRefusal``; ``PostgresError``.
    public static func replace(
        _ id: Identifier<Post>,
        after last: LocalDate,
        with successors: [Post],
        in connection: inout Connection
    ) throws {
        try readingStaffingRefusals { () throws(PostgresError) in
            try connection.run("SELECT plan.end_post(\(id), \(last))")
            for post in successors { try add(post, to: &connection) }
            try checkThird(in: &connection)
        }
    }

    private static func add(_ post: Post, to connection: inout Connection) throws(PostgresError) {
        try connection.run(
            """
            SELECT plan.add_post(
                \(post.id), \(post.body), \(post.block), \(post.share.numerator), \(post.share.denominator),
                \(post.funded.first), \(post.funded.last), \(post.ground)
            )
            """
        )
    }

    /// Looks at the county's third now, and not when the transaction ends.
    private static func checkThird(in connection: inout Connection) throws(PostgresError) {
        try connection.run("SET CONSTRAINTS plan.post_county_third IMMEDIATE")
        try connection.run("SET CONSTRAINTS plan.post_county_third DEFERRED")
    }
}
