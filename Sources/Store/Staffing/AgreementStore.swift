public import Core
public import Postgres

/// What bodies have agreed with each other, and what each says about cover.
public enum AgreementStore {
    /// Every agreement that the login may read, in the order of their days.
    public static func all(in connection: inout Connection) throws(PostgresError) -> [Agreement] {
        try connection.run(
            """
            SELECT agreement.code, kind, reference,
                   ARRAY(
                       SELECT employing_body.code
                         FROM plan.agreement_party
                         JOIN plan.employing_body ON employing_body.id = agreement_party.employing_body_id
                        WHERE agreement_id = agreement.id
                        ORDER BY employing_body.ordinal, employing_body.id
                   ),
                   lower(valid), upper(valid) - 1
              FROM plan.agreement
             ORDER BY lower(valid), agreement.code
            """
        ).map { row throws(PostgresError) in
            Agreement(
                id: try row.value(0),
                kind: try row.value(1),
                reference: try row.value(2),
                parties: try row.value(3),
                valid: Validity(from: try row.value(4), through: try row.value(5))
            )
        }
    }

    /// Records an agreement.
    ///
    /// - Parameters:
    ///   - agreement: The agreement.
    ///   - connection: In a transaction, which this must be undone with where it throws.
    /// - Throws: ``StaffingRefusal``; ``PostgresError``.
    public static func add(_ agreement: Agreement, to connection: inout Connection) throws {
        try readingStaffingRefusals { () throws(PostgresError) in
            try connection.run(
                """
                SELECT plan.add_agreement(
                    \(agreement.id), \(agreement.kind), \(agreement.reference), \(agreement.parties),
                    \(agreement.valid.first), \(agreement.valid.last)
                )
                """
            )
        }
    }

    /// Ends an agreement, and the cover terms that rest on it.
    ///
    /// - Parameters:
    ///   - id: Which one.
    ///   - last: Its last day.
    ///   - connection: In a transaction, which this must be undone with where it throws.
    /// - Throws: ``StaffingRefusal``; ``PostgresError``.
    public static func end(
        _ id: Identifier<Agreement>,
        through last: LocalDate,
        in connection: inout Connection
    ) throws {
        try readingStaffingRefusals { () throws(PostgresError) in
            try connection.run("SELECT plan.end_agreement(\(id), \(last))")
        }
    }
}
