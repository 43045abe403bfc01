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
}
