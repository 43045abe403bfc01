public import Core
public import Postgres

extension BookingStore {
    /// Takes back what happened to an appointment last, by another entry on its record.
    ///
    /// - Parameters:
    ///   - code: The appointment.
    ///   - key: The sender's name for this request.
    ///   - connection: In a transaction, which must be undone where this throws.
    /// - Returns: The appointment.
    /// - Throws: ``BookingRefusal``, also where its time is taken by now; ``PostgresError``.
    public static func undo(
        _ code: AppointmentCode,
        key: RequestKey,
        on connection: inout Connection
    ) throws -> Appointment {
        if let done = try RequestStore.claim(key, for: "undo \(code.rawValue)", about: code, in: &connection) {
            return try existing(done, in: &connection)
        }
        let row = try LockedAppointment(code, in: &connection)
        let records = try AppointmentRecord.newest(2, of: row.key, in: &connection)
        guard let last = records.first, last.event != "undo",
            let state = AppointmentUndo.result(from: last.state, to: records.dropFirst().first?.state)
        else { throw BookingRefusal.nothingToUndo }
        let earlier = records.last ?? last
        guard last.isOwn else { throw BookingRefusal.undoOfAnother }
        let until = last.madeAt.advanced(bySeconds: AppointmentUndo.seconds)
        guard row.now < until else { throw BookingRefusal.undoTooLate(until: until) }

        let kind = try self.kind(of: row.key, in: &connection)
        try OccupancyStore.giveBack(row.key, in: &connection)
        try connection.run(
            """
            UPDATE plan.appointment
               SET state = \(state), event = 'undo', case_manager_id = \(earlier.place.caseManager),
                   site_id = \(earlier.place.site), room = \(earlier.room), during = \(earlier.period),
                   version = version + 1
             WHERE id = \(row.key) AND version = \(row.version)
            """
        )
        if state.takesUpTime {
            let occupied = kind.occupied(by: earlier.period)
            try earlier.place.take(room: earlier.room, during: occupied, for: row.key, in: &connection)
        }
        return try existing(code, in: &connection)
    }

    private static func kind(
        of appointment: Key<Appointment>,
        in connection: inout Connection
    ) throws -> AppointmentKind {
        let code: Identifier<AppointmentKind> = try connection.run(
            """
            SELECT appointment_kind.code
              FROM plan.appointment
              JOIN plan.appointment_kind ON appointment_kind.id = appointment.appointment_kind_id
             WHERE appointment.id = \(appointment)
            """
        ).value()
        guard let kind = try AppointmentKindStore.all(in: &connection).first(where: { $0.id == code }) else {
            throw BookingRefusal.unknownKind(code)
        }
        return kind
    }
}
