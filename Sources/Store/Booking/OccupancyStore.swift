internal import Core
internal import Postgres

/// Taking time, and giving it back.
enum OccupancyStore {
    /// Takes one person or room for an appointment.
    ///
    /// - Parameters:
    ///   - resource: The person or room.
    ///   - period: When.
    ///   - appointment: For which appointment.
    ///   - connection: In the transaction that books.
    /// - Returns: Whether it was free; whoever is about to take it is waited for.
    /// - Throws: ``PostgresError``.
    static func take(
        _ resource: Key<ResourceStore.Resource>,
        during period: Range<Instant>,
        for appointment: Key<Appointment>,
        in connection: inout Connection
    ) throws(PostgresError) -> Bool {
        try connection.run(
            """
            INSERT INTO plan.occupancy (resource_id, during, appointment_id)
            VALUES (\(resource), \(period), \(appointment))
            ON CONFLICT DO NOTHING
            """
        ).affected == 1
    }

    /// Gives back all that an appointment has taken.
    static func giveBack(
        _ appointment: Key<Appointment>,
        in connection: inout Connection
    ) throws(PostgresError) {
        try connection.run("DELETE FROM plan.occupancy WHERE appointment_id = \(appointment)")
    }

    /// Gives back what was held and is no longer, by the database's clock.
    static func releaseExpired(
        among resources: [Key<ResourceStore.Resource>],
        during period: Range<Instant>,
        in connection: inout Connection
    ) throws(PostgresError) {
        try connection.run(
            """
            WITH expired AS (
                SELECT id FROM plan.appointment
                 WHERE state = 'held' AND held_until <= plan.clock()
                   AND id IN (SELECT appointment_id FROM plan.occupancy
                               WHERE resource_id = ANY (\(resources)) AND during && \(period))
                 ORDER BY id
                   FOR UPDATE
            ), released AS (
                UPDATE plan.appointment
                   SET state = 'released', event = 'release', held_until = NULL, version = version + 1
                 WHERE id IN (SELECT id FROM expired)
                RETURNING id
            )
            DELETE FROM plan.occupancy WHERE appointment_id IN (SELECT id FROM released)
            """
        )
    }
}
