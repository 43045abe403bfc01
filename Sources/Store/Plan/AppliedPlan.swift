internal import Core
internal import Postgres

/// What became of a plan that was applied.
public struct AppliedPlan: Hashable, Sendable {
    /// The revision it made; `nil` where everything was so already.
    public let revision: Revision?
    /// How many rows are new, gone, and as they were.
    public let added: Int
    public let removed: Int
    public let kept: Int
    /// How many appointments of people who are away have gone over to stand-ins.
    public let handedOver: Int
    /// How many booked appointments have lost their ground and need a decision.
    public let stranded: Int
    /// How many entries of calendars are new, changed and gone.
    public let calendar: CalendarChanges
}

/// How many entries of calendars an applied plan has touched.
public struct CalendarChanges: Hashable, Sendable {
    public let added: Int
    public let changed: Int
    public let removed: Int
}

/// The record of applied plans in the database.
enum AppliedPlanStore {
    /// The spans of days that are published, earliest first; spans that meet are one.
    static func days(in connection: inout Connection) throws(PostgresError) -> [ClosedRange<LocalDate>] {
        try connection.run(
            """
            SELECT lower(span), upper(span) - 1
              FROM (SELECT unnest(range_agg(days)) AS span FROM plan.applied_plan) AS published
             ORDER BY lower(span)
            """
        ).map { row throws(PostgresError) in
            let first = try row.value(0, as: LocalDate.self)
            return first...max(first, try row.value(1))
        }
    }

    /// Records that a plan is applied.
    static func insert(
        days: ClosedRange<LocalDate>,
        madeFrom fingerprint: Fingerprint,
        by revision: Revision,
        in connection: inout Connection
    ) throws(PostgresError) -> Key<AppliedPlan> {
        let range = Range(from: days.lowerBound, through: days.upperBound)
        return try connection.run(
            """
            INSERT INTO plan.applied_plan (revision, days, fingerprint)
            VALUES (\(revision.number), \(range), \(fingerprint.description))
            RETURNING id
            """
        ).value()
    }
}
