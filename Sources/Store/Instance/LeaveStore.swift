internal import Core
internal import Postgres

/// Everybody's leave in the database.
enum LeaveStore {
    /// Every leave that is asked for or approved, with its reason, in the order of the file: for whoever may read all of
    /// them. Where nobody has said why it is of the special kind.
    ///
    /// - Throws: ``HiddenReasons``; ``PostgresError``.
    static func all(in connection: inout Connection) throws -> [Leave] {
        let isLetIn: Bool = try connection.run(
            "SELECT has_table_privilege('plan.leave_reason', 'SELECT')"
        ).value()
        guard isLetIn else { throw HiddenReasons() }
        return try connection.run(
            """
            SELECT leave.code, case_manager.code, lower(leave.days), upper(leave.days) - 1, leave.part,
                   leave.known_from, CASE leave.status WHEN 'approved' THEN 'approved' ELSE 'requested' END,
                   leave_reason.kind, leave.has_reason
              FROM plan.leave
              JOIN plan.case_manager ON case_manager.id = leave.case_manager_id
              LEFT JOIN plan.leave_reason ON leave_reason.leave_id = leave.id
             WHERE leave.status IN ('approved', 'requested', 'in_review')
             ORDER BY leave.ordinal, leave.id
            """
        ).map { row in
            let kind = try row.value(7, as: Leave.Kind?.self)
            guard try kind != nil || !row.value(8, as: Bool.self) else { throw HiddenReasons() }
            return try Leave(row, kind: kind ?? .special)
        }
    }

    /// Every leave that is asked for or approved in the order of the file, to everybody of one kind: for whoever plans,
    /// and is not told why somebody is away.
    static func forPlanning(in connection: inout Connection) throws(PostgresError) -> [Leave] {
        try connection.run(
            """
            SELECT leave.code, case_manager.code, lower(leave.days), upper(leave.days) - 1, leave.part,
                   leave.known_from, CASE leave.status WHEN 'approved' THEN 'approved' ELSE 'requested' END
              FROM plan.leave
              JOIN plan.case_manager ON case_manager.id = leave.case_manager_id
             WHERE leave.status IN ('approved', 'requested', 'in_review')
             ORDER BY leave.ordinal, leave.id
            """
        ).map { row throws(PostgresError) in try Leave(row, kind: .special) }
    }

    /// Approved leave, in the order of the file, to everybody of one kind and known all along: for whoever may know
    /// that somebody is away and not why.
    static func withoutReasons(in connection: inout Connection) throws(PostgresError) -> [Leave] {
        try connection.run(
            """
            SELECT leave.code, case_manager.code, lower(leave.days), upper(leave.days) - 1, leave.part
              FROM plan.leave
              JOIN plan.case_manager ON case_manager.id = leave.case_manager_id
             WHERE leave.status = 'approved'
             ORDER BY leave.ordinal, leave.id
            """
        ).map { row throws(PostgresError) in
            let first = try row.value(2, as: LocalDate.self)
            return Leave(
                id: try row.value(0),
                caseManager: try row.value(1),
                first: first,
                last: try row.value(3),
                part: try row.value(4),
                kind: .special,
                knownFrom: first,
                status: .approved
            )
        }
    }

    /// Stores leave in the place of all that was there, as far as whoever stores it decides about it.
    ///
    /// - Throws: ``InstanceRefusal/leaveDecidedByEmployer(_:)``; ``UnknownName``; ``PostgresError``.
    static func replaceAll(
        with leaves: [Leave],
        caseManagers: Keys<CaseManager>,
        in connection: inout Connection
    ) throws {
        let people = try leaves.map { try caseManagers.key(of: $0.caseManager) }
        do throws(PostgresError) {
            try connection.run(
                """
                SELECT plan.replace_leave(
                    \(leaves.map(\.id)), \(people), \(leaves.map { Range(from: $0.first, through: $0.last) }),
                    \(leaves.map(\.part)), \(leaves.map(\.knownFrom)), \(leaves.map(\.status)),
                    \(leaves.map(\.kind))
                )
                """
            )
        } catch {
            guard case .refused(let constraint, let report) = error, constraint.name == "leave_decided_by_employer"
            else { throw error }
            throw InstanceRefusal.leaveDecidedByEmployer(Identifier(report.detail ?? ""))
        }
    }
}

extension Leave {
    /// A row of what planning knows of a leave.
    fileprivate init(_ row: borrowing Row, kind: Kind) throws(PostgresError) {
        self.init(
            id: try row.value(0),
            caseManager: try row.value(1),
            first: try row.value(2),
            last: try row.value(3),
            part: try row.value(4),
            kind: kind,
            knownFrom: try row.value(5),
            status: try row.value(6)
        )
    }
}
