public import Core
public import Postgres

/// The database's clock, which decides what has run out and what is too early.
public enum BookingClock {
    /// The time.
    public static func now(in connection: inout Connection) throws(PostgresError) -> Instant {
        try connection.run("SELECT plan.clock()").value()
    }
}
