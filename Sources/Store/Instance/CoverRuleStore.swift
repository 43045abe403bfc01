internal import Core
internal import Postgres

/// The cover rules of the county in the database.
enum CoverRuleStore {
    /// Every rule, in the order of the file.
    static func all(in connection: inout Connection) throws(PostgresError) -> [CoverRule] {
        try connection.run(
            """
            SELECT employing_body.code, site.code, cover_rule.mode, cover_rule.note
              FROM plan.cover_rule
              JOIN plan.employing_body ON employing_body.id = cover_rule.employing_body_id
              LEFT JOIN plan.site ON site.id = cover_rule.site_id
             ORDER BY cover_rule.ordinal, cover_rule.id
            """
        ).map { row throws(PostgresError) in
            CoverRule(
                body: try row.value(0),
                site: SiteScope(try row.value(1)),
                mode: try row.value(2),
                note: try row.value(3)
            )
        }
    }

    /// Stores rules in the place of all that were there.
    static func replaceAll(
        with rules: [CoverRule],
        bodies: Keys<EmployingBody>,
        sites: Keys<Site>,
        in connection: inout Connection
    ) throws {
        let rows = try rules.map { rule in
            (rule: rule, body: try bodies.key(of: rule.body), site: try sites.optionalKey(of: rule.site.site))
        }
        try connection.run("DELETE FROM plan.cover_rule")
        try connection.copy(
            rows.enumerated(),
            into: "plan.cover_rule",
            columns: ["ordinal", "employing_body_id", "site_id", "mode", "note"]
        ) { row, line in
            line.append(row.offset)
            line.append(row.element.body)
            line.append(row.element.site)
            line.append(row.element.rule.mode)
            line.append(row.element.rule.note)
        }
    }
}

extension SiteScope {
    /// One site, or every one where none is named.
    init(_ site: Identifier<Site>?) {
        self = site.map(SiteScope.one) ?? .every
    }

    /// The one site; `nil` where every site is meant.
    var site: Identifier<Site>? {
        switch self {
        case .every: nil
        case .one(let site): site
        }
    }
}
