public import Core
public import Postgres

/// Absences that are reported when they come about; they hold at once.
public enum AbsenceStore {
    /// A reported absence and what it does.
    public struct Report: Hashable, Sendable {
        public let code: Identifier<Leave>
        /// How many appointments need a decision because of it; none where it was reported before.
        public let lost: Int
    }

    /// Reports that somebody is away.
    ///
    /// - Parameters:
    ///   - absence: Who and when; why only where the person or their lead says so.
    ///   - key: The sender's name for this request.
    ///   - connection: As the person, their lead, or a coordinator.
    /// - Returns: Its code, and what it does.
    /// - Throws: ``LeaveRefusal``; ``PostgresError``.
    public static func report(
        _ absence: LeaveWish,
        key: RequestKey,
        in connection: inout Connection
    ) throws -> Report {
        try readingLeaveRefusals { () throws(PostgresError) in
            try connection.run(
                """
                SELECT code, lost
                  FROM plan.report_absence(
                      \(key.rawValue), \(absence.caseManager),
                      \(Range(from: absence.days.lowerBound, through: absence.days.upperBound)), \(absence.part),
                      \(absence.kind)
                  )
                """
            ).single { row throws(PostgresError) in Report(code: try row.value(0), lost: try row.value(1)) }
        }
    }

    /// Lets an absence last until another day; one that ends before it begins is taken back.
    ///
    /// - Parameters:
    ///   - code: Which.
    ///   - last: The last day away.
    ///   - key: The sender's name for this request.
    ///   - connection: As the person, their lead, or a coordinator.
    /// - Returns: How many more appointments need a decision because of it.
    /// - Throws: ``LeaveRefusal``; ``PostgresError``.
    @discardableResult
    public static func change(
        _ code: Identifier<Leave>,
        through last: LocalDate,
        key: RequestKey,
        in connection: inout Connection
    ) throws -> Int {
        try readingLeaveRefusals(of: code) { () throws(PostgresError) in
            try connection.run("SELECT plan.change_absence(\(key.rawValue), \(code), \(last))").value()
        }
    }
}
