public import Core
public import Postgres

/// Interpreters and their hours.
public enum InterpreterStore {
    /// Every interpreter, by kind and name.
    public static func all(in connection: inout Connection) throws(PostgresError) -> [Interpreter] {
        let windows = try windows(in: &connection)
        let absences = try absences(in: &connection)
        return try connection.run(
            """
            SELECT interpreter.id, interpreter.code, display_name, kind, lead_days, languages
              FROM plan.interpreter JOIN plan.interpreter_kind ON interpreter_kind.code = interpreter.kind
             ORDER BY interpreter_kind.ordinal, interpreter.code
            """
        ).map { row throws(PostgresError) in
            let key = try row.value(0, as: Key<Interpreter>.self)
            return Interpreter(
                id: try row.value(1),
                displayName: try row.value(2),
                kind: try row.value(3),
                leadDays: try row.value(4),
                languages: try row.value(5),
                pattern: WorkingPattern(windows: windows[key]?.weekly ?? []),
                singleWindows: windows[key]?.single ?? [],
                absences: absences[key] ?? []
            )
        }
    }

    /// Makes an interpreter known, who has no hours yet.
    ///
    /// - Parameters:
    ///   - interpreter: Who it is; hours and absences are told apart.
    ///   - connection: In a transaction.
    /// - Throws: ``BookingRefusal/interpreterKnown(_:)`` where somebody has the name already; ``PostgresError``.
    public static func insert(_ interpreter: Interpreter, in connection: inout Connection) throws {
        do throws(PostgresError) {
            try connection.run(
                """
                INSERT INTO plan.interpreter (code, display_name, kind, languages)
                VALUES (\(interpreter.id), \(interpreter.displayName), \(interpreter.kind), \(interpreter.languages))
                """
            )
        } catch {
            guard case .refused(let constraint, _) = error, constraint.name == "interpreter_code_once" else {
                throw error
            }
            throw BookingRefusal.interpreterKnown(interpreter.id)
        }
        try connection.run("SELECT audit.record('interpreter-add', \(interpreter.id))")
    }

    /// Gives an interpreter hours in the place of all that were there; what is booked stays.
    ///
    /// - Parameters:
    ///   - id: Who it is.
    ///   - pattern: The hours of every week.
    ///   - singleWindows: Hours on single dates.
    ///   - connection: In a transaction.
    /// - Throws: ``BookingRefusal/unknownInterpreter(_:)``; ``PostgresError``.
    public static func setHours(
        of id: Identifier<Interpreter>,
        to pattern: WorkingPattern,
        and singleWindows: [Interpreter.SingleWindow],
        in connection: inout Connection
    ) throws {
        let key = try connection.run("SELECT id FROM plan.interpreter WHERE code = \(id)")
            .first { row throws(PostgresError) in try row.value(0, as: Key<Interpreter>.self) }
        guard let key else { throw BookingRefusal.unknownInterpreter(id) }
        try connection.run("DELETE FROM plan.interpreter_window WHERE interpreter_id = \(key)")
        for window in pattern.windows {
            try connection.run(
                """
                INSERT INTO plan.interpreter_window (interpreter_id, weekday, parity, starts, ends)
                VALUES (\(key), \(window.weekday), \(window.parity), \(window.start), \(window.end))
                """
            )
        }
        for window in singleWindows {
            try connection.run(
                """
                INSERT INTO plan.interpreter_window (interpreter_id, parity, date, starts, ends)
                VALUES (\(key), 'all', \(window.date), \(window.start), \(window.end))
                """
            )
        }
        try connection.run("SELECT audit.record('interpreter-hours', \(id))")
    }

    private struct Windows {
        var weekly: [WorkingPattern.Window] = []
        var single: [Interpreter.SingleWindow] = []
    }

    private static func windows(
        in connection: inout Connection
    ) throws(PostgresError) -> [Key<Interpreter>: Windows] {
        let rows = try connection.run(
            """
            SELECT interpreter_id, weekday, parity, date, starts, ends
              FROM plan.interpreter_window
             ORDER BY weekday, date, starts, id
            """
        ).map { row throws(PostgresError) in
            let (start, end) = (try row.value(4, as: TimeOfDay.self), try row.value(5, as: TimeOfDay.self))
            var windows = Windows()
            if let date = try row.value(3, as: LocalDate?.self) {
                windows.single = [.init(date: date, start: start, end: end)]
            } else {
                windows.weekly = [
                    .init(weekday: try row.value(1), start: start, end: end, parity: try row.value(2))
                ]
            }
            return (who: try row.value(0, as: Key<Interpreter>.self), windows: windows)
        }
        return rows.reduce(into: [:]) { all, row in
            all[row.who, default: Windows()].weekly += row.windows.weekly
            all[row.who, default: Windows()].single += row.windows.single
        }
    }

    private static func absences(
        in connection: inout Connection
    ) throws(PostgresError) -> [Key<Interpreter>: [Range<Instant>]] {
        let absences = try connection.run(
            "SELECT interpreter_id, during FROM plan.interpreter_absence ORDER BY during, id"
        ).map { row throws(PostgresError) in
            (who: try row.value(0, as: Key<Interpreter>.self), during: try row.value(1, as: Range<Instant>.self))
        }
        return Dictionary(grouping: absences, by: \.who).mapValues { $0.map(\.during) }
    }
}
