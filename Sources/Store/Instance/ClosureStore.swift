internal import Core
internal import Postgres

/// The closures of sites in the database.
enum ClosureStore {
    /// Every closure, in the order of the file.
    static func all(in connection: inout Connection) throws(PostgresError) -> [Closure] {
        try connection.run(
            """
            SELECT site.code, lower(closure.days), upper(closure.days) - 1, closure.reason
              FROM plan.closure
              LEFT JOIN plan.site ON site.id = closure.site_id
             ORDER BY closure.ordinal, closure.id
            """
        ).map { row throws(PostgresError) in
            Closure(
                site: SiteScope(try row.value(0)),
                first: try row.value(1),
                last: try row.value(2),
                reason: try row.value(3)
            )
        }
    }

    /// Stores closures in the place of all that were there.
    static func replaceAll(
        with closures: [Closure],
        sites: Keys<Site>,
        in connection: inout Connection
    ) throws {
        let rows = try closures.map { closure in
            (closure: closure, site: try sites.optionalKey(of: closure.site.site))
        }
        try connection.run("DELETE FROM plan.closure")
        try connection.copy(
            rows.enumerated(),
            into: "plan.closure",
            columns: ["ordinal", "site_id", "days", "reason"]
        ) { row, line in
            line.append(row.offset)
            line.append(row.element.site)
            line.append(Range(from: row.element.closure.first, through: row.element.closure.last))
            line.append(row.element.closure.reason)
        }
    }
}
