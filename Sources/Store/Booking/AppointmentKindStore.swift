public import Core
public import Postgres

/// The kinds of appointments that the county offers.
public enum AppointmentKindStore {
    /// Every kind, in the county's order.
    public static func all(in connection: inout Connection) throws(PostgresError) -> [AppointmentKind] {
        try connection.run(
            """
            SELECT code, name, duration_minutes, buffer_before_minutes, buffer_after_minutes, horizon_days,
                   needs_sworn, channels
              FROM plan.appointment_kind
             ORDER BY ordinal, id
            """
        ).map { row throws(PostgresError) in
            AppointmentKind(
                id: try row.value(0),
                name: try row.value(1),
                durationMinutes: try row.value(2),
                bufferBeforeMinutes: try row.value(3),
                bufferAfterMinutes: try row.value(4),
                horizonDays: try row.value(5),
                needsSworn: try row.value(6),
                channels: Set(try row.value(7, as: [Channel].self))
            )
        }
    }
}
