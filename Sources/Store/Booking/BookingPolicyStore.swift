public import Core
public import Postgres

/// What the county has laid down about booking.
public enum BookingPolicyStore {
    /// What holds for whoever asks.
    public static func current(in connection: inout Connection) throws(PostgresError) -> BookingPolicy {
        let sites = try connection.run(
            """
            SELECT site.code, grid_minutes, urgent_share, walk_in_share
              FROM plan.site_policy JOIN plan.site ON site.id = site_policy.site_id
             ORDER BY site.code
            """
        ).map { row throws(PostgresError) in
            (
                site: try row.value(0, as: Identifier<Site>.self),
                policy: BookingPolicy.AtSite(
                    gridMinutes: try row.value(1),
                    urgentShare: try row.value(2),
                    walkInShare: try row.value(3)
                )
            )
        }
        let named = Dictionary(sites.map { ($0.site, $0.policy) }) { first, _ in first }
        return try connection.run("SELECT notice_minutes, horizon_days, client_limit FROM plan.my_terms()")
            .single { row throws(PostgresError) in
                BookingPolicy(
                    sites: named,
                    noticeMinutes: try row.value(0),
                    horizonDays: try row.value(1),
                    clientLimit: try row.value(2)
                )
            }
    }

    /// Lays down what holds at a site.
    public static func set(
        _ policy: BookingPolicy.AtSite,
        at site: Identifier<Site>,
        in connection: inout Connection
    ) throws(PostgresError) {
        try connection.run(
            """
            SELECT plan.set_site_policy(
                \(site), \(policy.gridMinutes), \(policy.urgentShare), \(policy.walkInShare)
            )
            """
        )
    }

    /// Lays down how soon and how far ahead members of a role book, and how much for one client.
    ///
    /// - Parameters:
    ///   - role: Which one: coordinator, reception or case_manager.
    ///   - noticeMinutes: How long before its start a time is booked at the latest.
    ///   - horizonDays: How far ahead; as far as the kind of appointment where `nil`.
    ///   - clientLimit: How many appointments one client may have ahead.
    ///   - connection: Where it is laid down.
    /// - Throws: ``PostgresError``.
    public static func setTerms(
        of role: String,
        noticeMinutes: Int,
        horizonDays: Int?,
        clientLimit: Int = BookingPolicy.usualClientLimit,
        in connection: inout Connection
    ) throws(PostgresError) {
        try connection.run("SELECT plan.set_role_policy(\(role), \(noticeMinutes), \(horizonDays), \(clientLimit))")
    }
}
