public import Core
public import Postgres

/// What the contracts of each body are reckoned by.
public enum BodyTermsStore {
    /// Every version, in the order of the bodies and of their days.
    public static func all(in connection: inout Connection) throws(PostgresError) -> [BodyTerms] {
        try connection.run(
            """
            SELECT employing_body.code, full_time_minutes, travel_is_protected, travel_hours, travel_is_reimbursed,
                   lower(valid), upper(valid) - 1
              FROM plan.body_terms
              JOIN plan.employing_body ON employing_body.id = body_terms.employing_body_id
             ORDER BY employing_body.ordinal, lower(valid)
            """
        ).map { row throws(PostgresError) in
            BodyTerms(
                body: try row.value(0),
                fullTimeMinutes: try row.value(1),
                travel: TravelCounting(
                    isProtected: try row.value(2),
                    hours: try row.value(3),
                    isReimbursed: try row.value(4)
                ),
                valid: Validity(from: try row.value(5), through: try row.value(6))
            )
        }
    }

    /// Begins a version of a body's terms; the one before it ends the day before.
    ///
    /// - Parameters:
    ///   - terms: The version, from its first day on.
    ///   - connection: In a transaction, which this must be undone with where it throws.
    /// - Throws: ``StaffingRefusal``; ``PostgresError``.
    public static func change(_ terms: BodyTerms, in connection: inout Connection) throws {
        try readingStaffingRefusals { () throws(PostgresError) in
            try connection.run(
                """
                SELECT plan.change_body_terms(
                    \(terms.body), \(terms.fullTimeMinutes), \(terms.travel.isProtected), \(terms.travel.hours),
                    \(terms.travel.isReimbursed), \(terms.valid.first)
                )
                """
            )
        }
    }
}
