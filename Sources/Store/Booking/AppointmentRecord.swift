internal import Core
internal import Postgres

/// One entry on the record of an appointment: what it was from then on.
struct AppointmentRecord {
    let event: String
    let state: AppointmentState
    let place: BookedPlace
    let room: Int
    let period: Range<Instant>
    let madeAt: Instant
    /// Whether this session's login made it.
    let isOwn: Bool

    /// The newest entries of an appointment, the newest first.
    static func newest(
        _ count: Int,
        of appointment: Key<Appointment>,
        in connection: inout Connection
    ) throws(PostgresError) -> [AppointmentRecord] {
        try connection.run(
            """
            SELECT event, state, case_manager_id, site_id, room, during, made_at, made_by = session_user
              FROM plan.appointment_event
             WHERE appointment_id = \(appointment)
             ORDER BY version DESC
             LIMIT \(count)
            """
        ).map { row throws(PostgresError) in
            AppointmentRecord(
                event: try row.value(0),
                state: try row.value(1),
                place: BookedPlace(caseManager: try row.value(2), site: try row.value(3)),
                room: try row.value(4),
                period: try row.value(5),
                madeAt: try row.value(6),
                isOwn: try row.value(7)
            )
        }
    }
}
