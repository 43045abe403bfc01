internal import Core
internal import Postgres

/// Taking time, and giving it back.
enum OccupancyStore {
    /// Takes people and rooms for an appointment, all of them or none.
    ///
    /// Holds that have run out are given back first, by the database's clock. Everybody takes resources in the same
    /// order, so that rivals wait for one another and never for each other.
    ///
    /// - Parameters:
    ///   - resources: In the order of their keys.
    ///   - period: When.
    ///   - appointment: For which appointment.
    ///   - connection: In a transaction, which must be undone where this throws.
    /// - Throws: ``BookingRefusal/taken``, ``PostgresError``.
    static func take(
        _ resources: [Key<ResourceStore.Resource>],
        during period: Range<Instant>,
        for appointment: Key<Appointment>,
        in connection: inout Connection
    ) throws {
        try releaseExpired(among: resources, during: period, in: &connection)
        let taken = try connection.run(
            """
            INSERT INTO plan.occupancy (resource_id, during, appointment_id)
            SELECT id, \(period), \(appointment) FROM unnest(\(resources)) AS id ORDER BY id
            ON CONFLICT DO NOTHING
            """
        ).affected
        guard taken == resources.count else { throw BookingRefusal.taken }
    }

    /// Gives back all that an appointment has taken.
    static func giveBack(
        _ appointment: Key<Appointment>,
        in connection: inout Connection
    ) throws(PostgresError) {
        try connection.run("DELETE FROM plan.occupancy WHERE appointment_id = \(appointment)")
    }

    private static func releaseExpired(
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
