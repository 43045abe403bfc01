public import Core
public import Postgres

/// The working-time rule sets beside the county's own limits.
public enum RuleSetStore {
    /// Every set by its name; each takes the middle of the day from the county's limits.
    ///
    /// - Parameters:
    ///   - halfDaySplit: Where the half days of a leave meet.
    ///   - connection: Where they are.
    /// - Returns: The sets.
    /// - Throws: ``PostgresError``.
    public static func all(
        halfDaySplit: TimeOfDay,
        in connection: inout Connection
    ) throws(PostgresError) -> [RuleSet] {
        try connection.run(
            """
            SELECT code, name, day_maximum, rest, first_break_after, first_break, second_break_after, second_break,
                   shortest_break_part, longest_stretch
              FROM plan.rule_set
             ORDER BY code
            """
        ).map { row throws(PostgresError) in
            RuleSet(
                id: try row.value(0),
                name: try row.value(1),
                limits: WorkingTimeLimits(
                    dayMaximum: try row.value(2),
                    rest: try row.value(3),
                    firstBreakAfter: try row.value(4),
                    firstBreak: try row.value(5),
                    secondBreakAfter: try row.value(6),
                    secondBreak: try row.value(7),
                    shortestBreakPart: try row.value(8),
                    longestStretch: try row.value(9),
                    halfDaySplit: halfDaySplit
                )
            )
        }
    }

    /// Adds a set, which never changes: other limits are another set.
    ///
    /// - Parameters:
    ///   - set: The set.
    ///   - connection: Where it is added.
    /// - Throws: ``StaffingRefusal``; ``PostgresError``.
    public static func add(_ set: RuleSet, to connection: inout Connection) throws {
        let limits = set.limits
        try readingStaffingRefusals { () throws(PostgresError) in
            try connection.run(
                """
                SELECT plan.set_rule_set(
                    \(set.id), \(set.name), \(limits.dayMaximum), \(limits.rest), \(limits.firstBreakAfter),
                    \(limits.firstBreak), \(limits.secondBreakAfter), \(limits.secondBreak),
                    \(limits.shortestBreakPart), \(limits.longestStretch)
                )
                """
            )
        }
    }
}
