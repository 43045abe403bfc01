public import Core
public import Postgres

/// Appointments as the database has them.
public enum AppointmentStore {
    /// The appointment of a code; `nil` where there is none.
    public static func appointment(
        _ code: AppointmentCode,
        in connection: inout Connection
    ) throws(PostgresError) -> Appointment? {
        try connection.run(
            """
            SELECT appointment.code, appointment_kind.code, case_manager.code, site.code, appointment.room,
                   appointment.during, appointment.state, appointment.held_until, appointment.version
              FROM plan.appointment
              JOIN plan.appointment_kind ON appointment_kind.id = appointment.appointment_kind_id
              JOIN plan.case_manager ON case_manager.id = appointment.case_manager_id
              JOIN plan.site ON site.id = appointment.site_id
             WHERE appointment.code = \(code)
            """
        ).first(Appointment.init)
    }

    /// The appointments that lie in a period, at least in part, by start, then site and person.
    ///
    /// - Parameters:
    ///   - period: The period.
    ///   - site: Those at one site; at every one where `nil`.
    ///   - caseManager: Those of one person; of everybody where `nil`.
    ///   - connection: Where they are.
    /// - Returns: The appointments in whatever state; a hold that has run out counts as released.
    /// - Throws: ``PostgresError``.
    public static func appointments(
        in period: Range<Instant>,
        at site: Identifier<Site>?,
        with caseManager: Identifier<CaseManager>?,
        in connection: inout Connection
    ) throws(PostgresError) -> [Appointment] {
        try connection.run(
            """
            SELECT appointment.code, appointment_kind.code, case_manager.code, site.code, appointment.room,
                   appointment.during, appointment.state, appointment.held_until, appointment.version
              FROM plan.appointment
              JOIN plan.appointment_kind ON appointment_kind.id = appointment.appointment_kind_id
              JOIN plan.case_manager ON case_manager.id = appointment.case_manager_id
              JOIN plan.site ON site.id = appointment.site_id
             WHERE appointment.during && \(period)
               AND coalesce(site.code = \(site), true)
               AND coalesce(case_manager.code = \(caseManager), true)
               AND (appointment.held_until IS NULL OR appointment.held_until > plan.clock())
             ORDER BY lower(appointment.during), site.code, case_manager.code, appointment.id
            """
        ).map(Appointment.init)
    }

    /// What is taken in a period, at least in part; a hold that has run out takes nothing.
    ///
    /// - Parameters:
    ///   - period: The period.
    ///   - caseManager: Of one person; of everybody where `nil`.
    ///   - site: Of the rooms of one site; of every one where `nil`.
    ///   - connection: Where it is.
    /// - Returns: What is taken, in no order.
    /// - Throws: ``PostgresError``.
    public static func occupancies(
        in period: Range<Instant>,
        of caseManager: Identifier<CaseManager>? = nil,
        at site: Identifier<Site>? = nil,
        in connection: inout Connection
    ) throws(PostgresError) -> [Occupancy] {
        try connection.run(
            """
            SELECT case_manager.code, site.code, resource.room, occupancy.during, appointment.held_until
              FROM plan.occupancy
              JOIN plan.resource ON resource.id = occupancy.resource_id
              JOIN plan.appointment ON appointment.id = occupancy.appointment_id
              LEFT JOIN plan.case_manager ON case_manager.id = resource.case_manager_id
              LEFT JOIN plan.site ON site.id = resource.site_id
             WHERE occupancy.during && \(period)
               AND coalesce(case_manager.code = \(caseManager), true)
               AND coalesce(site.code = \(site), true)
               AND (appointment.held_until IS NULL OR appointment.held_until > plan.clock())
            """
        ).map { row throws(PostgresError) in
            let person = try row.value(0, as: Identifier<CaseManager>?.self)
            return Occupancy(
                try person.map { .caseManager($0) } ?? .room(try row.value(1), number: try row.value(2)),
                during: try row.value(3),
                heldUntil: try row.value(4)
            )
        }
    }
}

extension Appointment {
    fileprivate init(_ row: borrowing Row) throws(PostgresError) {
        self.init(
            code: try row.value(0),
            kind: try row.value(1),
            caseManager: try row.value(2),
            site: try row.value(3),
            room: try row.value(4),
            period: try row.value(5),
            state: try row.value(6),
            heldUntil: try row.value(7),
            version: try row.value(8)
        )
    }
}
