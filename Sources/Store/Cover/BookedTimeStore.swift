public import Core
public import Postgres

/// The appointments that a plan made again should keep.
public enum BookedTimeStore {
    /// What is agreed on some days and still to come about, whoever may read it.
    ///
    /// - Parameters:
    ///   - days: The days, by the county's clock.
    ///   - zone: The county's zone.
    ///   - connection: In the snapshot in which the plan is read as well.
    /// - Returns: The appointments by start; those that need a decision are among them.
    /// - Throws: ``PostgresError``.
    public static func all(
        on days: ClosedRange<LocalDate>,
        in zone: Zone,
        in connection: inout Connection
    ) throws(PostgresError) -> [BookedTime] {
        let span = zone.startOfDay(days.lowerBound)..<zone.startOfDay(days.upperBound.next)
        return try connection.run(
            """
            SELECT appointment.code, case_manager.code, site.code,
                   (SELECT range_merge(range_agg(occupancy.during))
                      FROM plan.occupancy JOIN plan.resource ON resource.id = occupancy.resource_id
                     WHERE occupancy.appointment_id = appointment.id
                       AND appointment.case_manager_id IN (resource.case_manager_id, resource.overbooked_id))
              FROM plan.appointment
              JOIN plan.case_manager ON case_manager.id = appointment.case_manager_id
              JOIN plan.site ON site.id = appointment.site_id
             WHERE appointment.state IN ('booked', 'needs_decision') AND appointment.during && \(span)
             ORDER BY lower(appointment.during), appointment.code
            """
        ).map { row throws(PostgresError) in
            BookedTime(
                code: try row.value(0),
                caseManager: try row.value(1),
                site: try row.value(2),
                period: try row.value(3)
            )
        }
    }
}
