internal import Core
internal import Postgres

/// The limits of a working day in the database.
enum WorkingTimeLimitsStore {
    /// The limits; `nil` before the first import.
    static func stored(in connection: inout Connection) throws(PostgresError) -> WorkingTimeLimits? {
        try connection.run(
            """
            SELECT day_maximum, rest, first_break_after, first_break, second_break_after, second_break,
                   shortest_break_part, longest_stretch, half_day_split
              FROM plan.working_time_limits
            """
        ).first { row throws(PostgresError) in
            WorkingTimeLimits(
                dayMaximum: try row.value(0),
                rest: try row.value(1),
                firstBreakAfter: try row.value(2),
                firstBreak: try row.value(3),
                secondBreakAfter: try row.value(4),
                secondBreak: try row.value(5),
                shortestBreakPart: try row.value(6),
                longestStretch: try row.value(7),
                halfDaySplit: try row.value(8)
            )
        }
    }

    /// Stores the limits in the place of those that were there.
    static func replace(_ limits: WorkingTimeLimits, in connection: inout Connection) throws(PostgresError) {
        try connection.run("DELETE FROM plan.working_time_limits")
        try connection.run(
            """
            INSERT INTO plan.working_time_limits (
                day_maximum, rest, first_break_after, first_break, second_break_after, second_break,
                shortest_break_part, longest_stretch, half_day_split
            ) VALUES (
                \(limits.dayMaximum), \(limits.rest), \(limits.firstBreakAfter), \(limits.firstBreak),
                \(limits.secondBreakAfter), \(limits.secondBreak), \(limits.shortestBreakPart),
                \(limits.longestStretch), \(limits.halfDaySplit)
            )
            """
        )
    }
}
