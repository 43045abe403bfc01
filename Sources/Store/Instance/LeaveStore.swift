internal import Core
internal import Postgres

/// Everybody's leave in the database.
enum LeaveStore {
    /// Every leave, in the order of the file.
    static func all(in connection: inout Connection) throws(PostgresError) -> [Leave] {
        try connection.run(
            """
            SELECT leave.code, case_manager.code, lower(leave.days), upper(leave.days) - 1, leave.part, leave.kind,
                   leave.known_from, leave.status
              FROM plan.leave
              JOIN plan.case_manager ON case_manager.id = leave.case_manager_id
             ORDER BY leave.ordinal, leave.id
            """
        ).map { row throws(PostgresError) in
            Leave(
                id: try row.value(0),
                caseManager: try row.value(1),
                first: try row.value(2),
                last: try row.value(3),
                part: try row.value(4),
                kind: try row.value(5),
                knownFrom: try row.value(6),
                status: try row.value(7)
            )
        }
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

    /// Stores leave in the place of all that was there.
    static func replaceAll(
        with leaves: [Leave],
        caseManagers: Keys<CaseManager>,
        in connection: inout Connection
    ) throws {
        let rows = try leaves.map { leave in
            (leave: leave, person: try caseManagers.key(of: leave.caseManager))
        }
        try connection.run("DELETE FROM plan.leave")
        try connection.copy(
            rows.enumerated(),
            into: "plan.leave",
            columns: ["ordinal", "code", "case_manager_id", "days", "part", "kind", "known_from", "status"]
        ) { row, line in
            let leave = row.element.leave
            line.append(row.offset)
            line.append(leave.id)
            line.append(row.element.person)
            line.append(Range(from: leave.first, through: leave.last))
            line.append(leave.part)
            line.append(leave.kind)
            line.append(leave.knownFrom)
            line.append(leave.status)
        }
    }
}
