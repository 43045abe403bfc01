public import Core
public import Postgres

/// Booking, moving and all else that can happen to an appointment.
///
/// Each is done once for a request key, however often it is sent, and is refused whole or done whole. The database
/// decides who was first, and by its clock what has run out.
public enum BookingStore {
    /// Books or holds a time.
    ///
    /// - Parameters:
    ///   - order: What is to be booked.
    ///   - code: The name of a new appointment.
    ///   - key: The sender's name for this request.
    ///   - calendar: The county.
    ///   - connection: In a transaction, which must be undone where this throws.
    /// - Returns: The appointment; as it is by now, where the request was done before.
    /// - Throws: ``BookingRefusal``; ``UnknownName``; ``PostgresError``.
    public static func book(
        _ order: BookingOrder,
        as code: AppointmentCode,
        key: RequestKey,
        in calendar: InstanceCalendar,
        to connection: inout Connection
    ) throws -> Appointment {
        if let done = try RequestStore.claim(key, for: order.content, about: code, in: &connection) {
            return try existing(done, in: &connection)
        }
        let rooms = try rooms(for: order, in: calendar, in: &connection)
        let place = try BookedPlace(of: order.caseManager, at: order.site, in: &connection)
        let isHold = order.holdSeconds != nil
        let appointment: Key<Appointment> = try connection.run("SELECT nextval('plan.appointment_id_seq')").value()
        let room = try place.take(rooms: rooms, during: order.occupied, for: appointment, in: &connection)
        try connection.run(
            """
            INSERT INTO plan.appointment
                (id, code, appointment_kind_id, case_manager_id, site_id, room, during, state, event, held_until)
            OVERRIDING SYSTEM VALUE
            VALUES (\(appointment), \(code),
                    (SELECT id FROM plan.appointment_kind WHERE code = \(order.query.kind.id)), \(place.caseManager), \(place.site), \(room), \(order.talk),
                    \(isHold ? AppointmentState.held : .booked), \(isHold ? "hold" : "book"),
                    plan.clock() + make_interval(secs => \(order.holdSeconds.map(Double.init))))
            """
        )
        return try existing(code, in: &connection)
    }

    /// Moves an appointment to another time, person or place; the old time is free once the new one is taken for good.
    ///
    /// - Parameters:
    ///   - code: The appointment.
    ///   - order: Where it is to go.
    ///   - key: The sender's name for this request.
    ///   - calendar: The county.
    ///   - connection: In a transaction, which must be undone where this throws.
    /// - Returns: The appointment.
    /// - Throws: ``BookingRefusal``; ``UnknownName``; ``PostgresError``.
    public static func move(
        _ code: AppointmentCode,
        to order: BookingOrder,
        key: RequestKey,
        in calendar: InstanceCalendar,
        to connection: inout Connection
    ) throws -> Appointment {
        let content = "move \(code.rawValue) \(order.content)"
        if let done = try RequestStore.claim(key, for: content, about: code, in: &connection) {
            return try existing(done, in: &connection)
        }
        let row = try LockedAppointment(code, in: &connection)
        let state = try row.state(after: .move)
        // What it has itself must not stand in its own way.
        try OccupancyStore.giveBack(row.key, in: &connection)
        let rooms = try rooms(for: order, in: calendar, in: &connection)
        let place = try BookedPlace(of: order.caseManager, at: order.site, in: &connection)
        let room = try place.take(rooms: rooms, during: order.occupied, for: row.key, in: &connection)
        try connection.run(
            """
            UPDATE plan.appointment
               SET case_manager_id = \(place.caseManager), site_id = \(place.site), room = \(room),
                   during = \(order.talk), state = \(state), event = 'move', version = version + 1
             WHERE id = \(row.key) AND version = \(row.version)
            """
        )
        return try existing(code, in: &connection)
    }

    /// Lets something happen to an appointment that leaves its time as it is, or gives it back.
    ///
    /// - Parameters:
    ///   - event: What happens; not a move.
    ///   - code: The appointment.
    ///   - key: The sender's name for this request.
    ///   - zone: The county's zone.
    ///   - connection: In a transaction, which must be undone where this throws.
    /// - Returns: The appointment.
    /// - Throws: ``BookingRefusal``; ``PostgresError``.
    public static func apply(
        _ event: AppointmentEvent,
        to code: AppointmentCode,
        key: RequestKey,
        in zone: Zone,
        on connection: inout Connection
    ) throws -> Appointment {
        precondition(event != .move, "A move says where to.")
        let content = "\(event.rawValue) \(code.rawValue)"
        if let done = try RequestStore.claim(key, for: content, about: code, in: &connection) {
            return try existing(done, in: &connection)
        }
        let row = try LockedAppointment(code, in: &connection)
        let state = try row.state(after: event)
        if let earliest = event.earliest(for: row.period, at: row.now, in: zone) {
            throw BookingRefusal.tooEarly(event, from: earliest)
        }
        try connection.run(
            """
            UPDATE plan.appointment
               SET state = \(state), event = \(event), held_until = NULL, version = version + 1
             WHERE id = \(row.key) AND version = \(row.version)
            """
        )
        if !state.takesUpTime { try OccupancyStore.giveBack(row.key, in: &connection) }
        return try existing(code, in: &connection)
    }

    /// The rooms that a talk can have, once nothing stands against it.
    private static func rooms(
        for order: BookingOrder,
        in calendar: InstanceCalendar,
        in connection: inout Connection
    ) throws -> [Int] {
        let free = try FreeTimesStore.freeTimes(for: order, in: calendar, in: &connection)
        if let reason = free.obstacle(at: order.start, with: order.caseManager, site: order.site, to: order.query) {
            throw BookingRefusal.obstacle(reason)
        }
        return Array(free.freeRooms(at: order.site, during: order.occupied))
    }

    static func existing(_ code: AppointmentCode, in connection: inout Connection) throws -> Appointment {
        guard let appointment = try AppointmentStore.appointment(code, in: &connection) else {
            throw BookingRefusal.unknownCode(code)
        }
        return appointment
    }
}

extension BookingOrder {
    /// The order in one line: equal for equal orders.
    fileprivate var content: String {
        let period = "\(talk.lowerBound.seconds)/\(talk.upperBound.seconds)"
        let hold = holdSeconds.map { " for \($0)" } ?? ""
        return "\(query.kind.id) \(caseManager) \(site) \(period)\(hold)"
    }
}
