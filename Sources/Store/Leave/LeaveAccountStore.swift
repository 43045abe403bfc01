public import Core
public import Postgres

/// What the account of somebody's leave is made of, beside the contract: for the person and their lead alone.
public enum LeaveAccountStore {
    /// Leave that is approved and uses up days.
    public struct Taken: Hashable, Sendable {
        public let days: ClosedRange<LocalDate>
        public let part: Leave.Part
        /// `nil` for yearly leave.
        public let extra: ExtraLeave?
    }

    /// All of it, and the days that are carried into each year.
    ///
    /// - Parameters:
    ///   - caseManager: Whose; `nil` for whoever is logged in.
    ///   - connection: As the person, or as their lead.
    /// - Returns: The leave, and the days carried over by year.
    /// - Throws: ``LeaveRefusal``; ``PostgresError``.
    public static func account(
        of caseManager: Identifier<CaseManager>?,
        in connection: inout Connection
    ) throws -> (taken: [Taken], carriedOver: [Int: Int]) {
        var taken: [Taken] = []
        var carriedOver: [Int: Int] = [:]
        try readingLeaveRefusals { () throws(PostgresError) in
            _ = try connection.run(
                """
                SELECT first_day, last_day, part, extra, carried_year, carried_days
                  FROM plan.leave_taken(\(caseManager))
                 ORDER BY first_day, carried_year
                """
            ).map { row throws(PostgresError) in
                if let year = try row.value(4, as: Int?.self) {
                    carriedOver[year] = try row.value(5)
                } else {
                    taken.append(
                        Taken(
                            days: try row.value(0, as: LocalDate.self)...row.value(1, as: LocalDate.self),
                            part: try row.value(2),
                            extra: try row.value(3)
                        )
                    )
                }
            }
        }
        return (taken, carriedOver)
    }

    /// Lays down how many days somebody brings into a year.
    ///
    /// - Parameters:
    ///   - days: The days.
    ///   - year: Into which year.
    ///   - caseManager: Whose.
    ///   - connection: As their lead.
    /// - Throws: ``LeaveRefusal``; ``PostgresError``.
    public static func setCarriedOver(
        _ days: Int,
        into year: Int,
        of caseManager: Identifier<CaseManager>,
        in connection: inout Connection
    ) throws {
        try readingLeaveRefusals { () throws(PostgresError) in
            try connection.run("SELECT plan.set_leave_carried_over(\(caseManager), \(year), \(days))")
        }
    }
}
