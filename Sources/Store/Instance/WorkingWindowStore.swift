internal import Core
internal import Postgres

/// The working patterns of case managers in the database, window by window.
enum WorkingWindowStore {
    /// The windows of everybody's pattern, in their order.
    static func patterns(
        in connection: inout Connection
    ) throws(PostgresError) -> [Key<CaseManager>: [WorkingPattern.Window]] {
        let windows = try connection.run(
            """
            SELECT case_manager_id, weekday, starts, ends, parity
              FROM plan.working_window
             ORDER BY ordinal, id
            """
        ).map { row throws(PostgresError) in
            (
                person: try row.value(0, as: Key<CaseManager>.self),
                window: WorkingPattern.Window(
                    weekday: try row.value(1),
                    start: try row.value(2),
                    end: try row.value(3),
                    parity: try row.value(4)
                )
            )
        }
        return Dictionary(grouping: windows, by: \.person).mapValues { $0.map(\.window) }
    }

    /// Stores everybody's pattern in the place of all that were there.
    static func replaceAll(
        with caseManagers: [CaseManager],
        keys: Keys<CaseManager>,
        in connection: inout Connection
    ) throws {
        let rows = try caseManagers.flatMap { person in
            let key = try keys.key(of: person.id)
            return person.pattern.windows.map { (person: key, window: $0) }
        }
        try connection.run("DELETE FROM plan.working_window")
        try connection.copy(
            rows.enumerated(),
            into: "plan.working_window",
            columns: ["ordinal", "case_manager_id", "weekday", "starts", "ends", "parity"]
        ) { row, line in
            line.append(row.offset)
            line.append(row.element.person)
            line.append(row.element.window.weekday)
            line.append(row.element.window.start)
            line.append(row.element.window.end)
            line.append(row.element.window.parity)
        }
    }
}
