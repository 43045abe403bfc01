public import Core
public import Postgres

/// What each body says about lending its people, and about taking in those of others.
public enum CoverTermStore {
    /// Every term that the login may read with the agreement it rests on, in the order of the bodies and of their days.
    public static func all(in connection: inout Connection) throws(PostgresError) -> [AgreedTerm] {
        try connection.run(
            """
            SELECT employing_body.code, side, counterpart.code, site.code, verdict, minutes_per_week,
                   lower(cover_term.valid), upper(cover_term.valid) - 1, agreement.code
              FROM plan.cover_term
              JOIN plan.employing_body ON employing_body.id = cover_term.employing_body_id
              LEFT JOIN plan.employing_body AS counterpart ON counterpart.id = cover_term.counterpart_id
              LEFT JOIN plan.site ON site.id = cover_term.site_id
              LEFT JOIN plan.agreement ON agreement.id = cover_term.agreement_id
             ORDER BY employing_body.ordinal, side, counterpart.ordinal, site.ordinal, lower(cover_term.valid),
                      cover_term.id
            """
        ).map { row throws(PostgresError) in
            AgreedTerm(
                term: CoverTerm(
                    body: try row.value(0),
                    side: try row.value(1),
                    counterpart: try row.value(2),
                    site: SiteScope(try row.value(3)),
                    verdict: try row.value(4),
                    minutesPerWeek: try row.value(5),
                    valid: Validity(from: try row.value(6), through: try row.value(7))
                ),
                agreement: try row.value(8)
            )
        }
    }

    /// Records what a body says from a day on; what it said about the same before ends the day before.
    ///
    /// - Parameters:
    ///   - agreed: The term; one that rests on an agreement ends with it at the latest.
    ///   - connection: In a transaction, which this must be undone with where it throws.
    /// - Throws: ``StaffingRefusal``; ``PostgresError``.
    public static func add(_ agreed: AgreedTerm, to connection: inout Connection) throws {
        let term = agreed.term
        try readingStaffingRefusals { () throws(PostgresError) in
            try connection.run(
                """
                SELECT plan.add_cover_term(
                    \(term.body), \(term.side), \(term.counterpart), \(term.site.site), \(term.verdict),
                    \(term.minutesPerWeek), \(term.valid.first), \(term.valid.last), \(agreed.agreement)
                )
                """
            )
        }
    }
}
