public import Postgres

/// Whoever runs the program on a database of its own: all of it is theirs, and no administrator makes their account.
public enum OwnUser {
    /// The roles of the server that such a login has.
    public static let roles = [
        "sprechzeit_administrator", "sprechzeit_coordinator", "sprechzeit_reception", "sprechzeit_employer_lead",
    ]

    /// Lets the roles of a login reach everything.
    ///
    /// - Parameters:
    ///   - login: A login of the server.
    ///   - connection: As the owner of the county's database.
    /// - Throws: ``PostgresError``.
    public static func admit(_ login: String, to connection: inout Connection) throws(PostgresError) {
        try connection.run(
            """
            INSERT INTO plan.user_account (login, display_name, reaches_all_sites, reaches_all_bodies)
            VALUES (\(login), '', true, true)
            ON CONFLICT DO NOTHING
            """
        )
    }
}
