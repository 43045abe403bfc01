public import Core
public import Postgres

/// Booking, moving and all else that can happen to an appointment.
///
/// Each is one statement, done once for a request key, however often it is sent, and refused whole or done whole. The
/// database decides who was first, and by its clock what has run out. Inside a transaction, that must be undone where
/// one of these throws.
public enum BookingStore {
    /// Books or holds a time.
    ///
    /// - Parameters:
    ///   - order: What is to be booked.
    ///   - code: The name of a new appointment.
    ///   - key: The sender's name for this request.
    ///   - county: The county, in which it is possible so far.
    ///   - series: The code of the first appointment of its series; none where it stands alone.
    ///   - connection: Where it is booked.
    /// - Returns: The appointment; as it is by now, where the request was done before.
    /// - Throws: ``BookingRefusal``; ``CountyChanged``; ``PostgresError``.
    public static func book(
        _ order: BookingOrder,
        as code: AppointmentCode,
        key: RequestKey,
        in county: KnownCounty,
        series: AppointmentCode? = nil,
        to connection: inout Connection
    ) throws -> Appointment {
        try readingRefusals(of: code) { () throws(PostgresError) in
            try connection.run(
                """
                SELECT \(Appointment.columns)
                  FROM plan.book(
                      \(key.rawValue), \(order.content), \(county.revision), \(code), \(order.query.kind.id),
                      \(order.caseManager), \(order.site), \(order.talk), \(order.occupied),
                      \(order.holdSeconds.map(Double.init)), \(order.query.interpretedLanguage),
                      \(order.query.channel), \(order.query.isUrgent), \(order.isHidden), \(order.overbookedBecause),
                      \(series), \(order.query.mustBeStepFree)
                  )
                """
            ).single(Appointment.init)
        }
    }

    /// Moves an appointment to another time, person or place; the old time is free once the new one is taken for good.
    ///
    /// - Parameters:
    ///   - code: The appointment.
    ///   - order: Where it is to go.
    ///   - key: The sender's name for this request.
    ///   - county: The county, in which it is possible so far.
    ///   - connection: Where it is moved.
    /// - Returns: The appointment.
    /// - Throws: ``BookingRefusal``; ``CountyChanged``; ``PostgresError``.
    public static func move(
        _ code: AppointmentCode,
        to order: BookingOrder,
        key: RequestKey,
        in county: KnownCounty,
        to connection: inout Connection
    ) throws -> Appointment {
        let content = "move \(code.rawValue) \(order.content)"
        return try readingRefusals(of: code, by: .move) { () throws(PostgresError) in
            try connection.run(
                """
                SELECT \(Appointment.columns)
                  FROM plan.move_appointment(
                      \(key.rawValue), \(content), \(county.revision), \(code), \(order.caseManager), \(order.site),
                      \(order.talk), \(order.occupied)
                  )
                """
            ).single(Appointment.init)
        }
    }

    /// Lets something happen to an appointment that leaves its time as it is, or gives it back.
    ///
    /// - Parameters:
    ///   - event: What happens; not a move, and nothing that only a plan can do.
    ///   - code: The appointment.
    ///   - key: The sender's name for this request.
    ///   - connection: Where it is.
    /// - Returns: The appointment.
    /// - Throws: ``BookingRefusal``; ``PostgresError``.
    public static func apply(
        _ event: AppointmentEvent,
        to code: AppointmentCode,
        key: RequestKey,
        on connection: inout Connection
    ) throws -> Appointment {
        precondition(event != .move, "A move says where to.")
        let content = "\(event.rawValue) \(code.rawValue)"
        return try readingRefusals(of: code, by: event) { () throws(PostgresError) in
            try connection.run(
                """
                SELECT \(Appointment.columns)
                  FROM plan.change_appointment(\(key.rawValue), \(content), \(code), \(event.rawValue))
                """
            ).single(Appointment.init)
        }
    }

    /// Takes back what happened to an appointment last, by another entry on its record.
    ///
    /// - Parameters:
    ///   - code: The appointment.
    ///   - key: The sender's name for this request.
    ///   - connection: Where it is.
    /// - Returns: The appointment, in another room where its own is taken by now.
    /// - Throws: ``BookingRefusal``, also where its time is taken by now; ``PostgresError``.
    public static func undo(
        _ code: AppointmentCode,
        key: RequestKey,
        on connection: inout Connection
    ) throws -> Appointment {
        try readingRefusals(of: code) { () throws(PostgresError) in
            try connection.run(
                """
                SELECT \(Appointment.columns)
                  FROM plan.undo_appointment(\(key.rawValue), \("undo \(code.rawValue)"), \(code))
                """
            ).single(Appointment.init)
        }
    }

    /// Tells whoever shows appointments that some have changed; after the change, and by a statement of its own.
    public static func announceChange(on connection: inout Connection) throws(PostgresError) {
        try connection.run("SELECT plan.announce_appointments()")
    }
}

extension BookingOrder {
    /// The order in one line: equal for equal orders.
    var content: String {
        let period = "\(talk.lowerBound.seconds)/\(talk.upperBound.seconds)"
        let hold = holdSeconds.map { " for \($0)" } ?? ""
        let language = query.interpretedLanguage.map { " in \($0.code)" } ?? ""
        let rest = [
            query.channel == .onSite ? nil : query.channel.rawValue, query.isUrgent ? "urgent" : nil,
            isHidden ? "hidden" : nil, query.mustBeStepFree ? "step-free" : nil, overbookedBecause,
        ].compactMap { $0.map { " \($0)" } }.joined()
        return "\(query.kind.id) \(caseManager) \(site) \(period)\(hold)\(language)\(rest)"
    }
}
