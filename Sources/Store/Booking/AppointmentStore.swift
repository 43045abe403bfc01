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
            SELECT \(Appointment.columns)
              FROM plan.appointment_now
             WHERE code = \(code)
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
            SELECT \(Appointment.columns)
              FROM plan.appointment_now
             WHERE during && \(period) AND coalesce(site = \(site), true)
               AND coalesce(case_manager = \(caseManager), true)
             ORDER BY lower(during), site, case_manager, code
            """
        ).map(Appointment.init)
    }

    /// Settles what is to come after the county has changed: what cannot take place as agreed needs a decision, and
    /// holds are given back.
    ///
    /// - Parameters:
    ///   - calendar: The county as it is by now.
    ///   - connection: In the transaction that changed it.
    /// - Returns: How many appointments need a decision now.
    /// - Throws: ``PostgresError``.
    public static func settle(
        in calendar: InstanceCalendar,
        on connection: inout Connection
    ) throws(PostgresError) -> Int {
        let lost = try connection.run(
            """
            SELECT \(Appointment.columns)
              FROM plan.appointment_now
             WHERE state IN ('held', 'booked') AND lower(during) > plan.clock()
            """
        ).map(Appointment.init).filter { $0.obstacle(in: calendar) != nil }
        return try connection.run("SELECT plan.lose_appointments(\(lost.map(\.code.rawValue)))").value()
    }

    /// What is taken in a period, at least in part; a hold that has run out takes nothing.
    ///
    /// - Parameters:
    ///   - period: The period.
    ///   - code: An appointment whose own time does not count; none where `nil`.
    ///   - connection: Where it is.
    /// - Returns: What is taken, in no order; appointments that adjoin are one.
    /// - Throws: ``PostgresError``.
    public static func occupancies(
        in period: Range<Instant>,
        without code: AppointmentCode? = nil,
        in connection: inout Connection
    ) throws(PostgresError) -> [Occupancy] {
        try connection.run(
            """
            SELECT case_manager.code, site.code, resource.room, interpreter.code, taken.during, taken.held_until,
                   taken.is_urgent
              FROM plan.taken(\(period), \(code)) AS taken
              JOIN plan.resource ON resource.id = taken.resource_id AND resource.overbooked_id IS NULL
              LEFT JOIN plan.case_manager ON case_manager.id = resource.case_manager_id
              LEFT JOIN plan.site ON site.id = resource.site_id
              LEFT JOIN plan.interpreter ON interpreter.id = resource.interpreter_id
            """
        ).map { row throws(PostgresError) in
            let resource: Occupancy.Resource
            if let person = try row.value(0, as: Identifier<CaseManager>?.self) {
                resource = .caseManager(person)
            } else if let interpreter = try row.value(3, as: Identifier<Interpreter>?.self) {
                resource = .interpreter(interpreter)
            } else {
                resource = .room(try row.value(1), number: try row.value(2))
            }
            return Occupancy(
                resource,
                during: try row.value(4),
                heldUntil: try row.value(5),
                isUrgent: try row.value(6)
            )
        }
    }
}

extension Appointment {
    /// What it is read from, in `plan.appointment_now`.
    static let columns: SQL.Fragment =
        """
        code, kind, case_manager, site, room, during, state, held_until, version, language, interpreter, channel,
        is_urgent, is_hidden, overbooked_because, series, must_be_step_free
        """

    init(_ row: borrowing Row) throws(PostgresError) {
        let language = try row.value(9, as: SpokenLanguage?.self)
        let interpreter = try row.value(10, as: Identifier<Interpreter>?.self)
        self.init(
            code: try row.value(0),
            kind: try row.value(1),
            caseManager: try row.value(2),
            site: try row.value(3),
            room: try row.value(4),
            period: try row.value(5),
            state: try row.value(6),
            heldUntil: try row.value(7),
            version: try row.value(8),
            interpretation: language.map { Interpretation($0, by: interpreter) },
            channel: try row.value(11),
            isUrgent: try row.value(12),
            isHidden: try row.value(13),
            overbookedBecause: try row.value(14),
            series: try row.value(15),
            mustBeStepFree: try row.value(16)
        )
    }
}
