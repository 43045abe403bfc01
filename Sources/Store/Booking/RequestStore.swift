public import Core
public import Postgres

/// Requests by their keys: what was done for a key once is never done again.
public enum RequestStore {
    /// The appointment that a request was about; `nil` where no such request was done.
    ///
    /// This is how to find out what became of a request whose answer never came.
    public static func outcome(
        of key: RequestKey,
        in connection: inout Connection
    ) throws(PostgresError) -> AppointmentCode? {
        try connection.run("SELECT appointment_code FROM plan.request WHERE key = \(key.rawValue)")
            .first { row throws(PostgresError) in try row.value(0) }
    }

    /// Takes a key for a request; waits for another sender of the same one.
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - content: What is asked for.
    ///   - code: The appointment that it is about.
    ///   - connection: In the transaction that does what is asked for.
    /// - Returns: The appointment of the same request where it was done before; `nil` where it is to be done now.
    /// - Throws: ``BookingRefusal/keyReused``, ``PostgresError``.
    static func claim(
        _ key: RequestKey,
        for content: String,
        about code: AppointmentCode,
        in connection: inout Connection
    ) throws -> AppointmentCode? {
        let claimed = try connection.run(
            """
            INSERT INTO plan.request (key, content, appointment_code)
            VALUES (\(key.rawValue), \(content), \(code))
            ON CONFLICT DO NOTHING
            """
        ).affected
        guard claimed == 0 else { return nil }
        let earlier = try connection.run(
            "SELECT content, appointment_code FROM plan.request WHERE key = \(key.rawValue)"
        ).single { row throws(PostgresError) in
            (content: try row.value(0, as: String.self), code: try row.value(1, as: AppointmentCode.self))
        }
        guard earlier.content == content else { throw BookingRefusal.keyReused }
        return earlier.code
    }
}
