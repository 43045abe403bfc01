internal import Core
internal import Postgres

/// An appointment that nobody else can change before the end of this transaction.
struct LockedAppointment {
    let key: Key<Appointment>
    let period: Range<Instant>
    let version: Int
    /// The database's time.
    let now: Instant
    private let present: AppointmentState
    private let isExpired: Bool

    /// Locks an appointment.
    ///
    /// - Throws: ``BookingRefusal/unknownCode(_:)``, ``PostgresError``.
    init(_ code: AppointmentCode, in connection: inout Connection) throws {
        let found = try connection.run(
            """
            SELECT id, during, state, version, plan.clock(), coalesce(held_until <= plan.clock(), false)
              FROM plan.appointment
             WHERE code = \(code)
               FOR UPDATE
            """
        ).first(Self.init)
        guard let found else { throw BookingRefusal.unknownCode(code) }
        self = found
    }

    private init(_ row: borrowing Row) throws(PostgresError) {
        key = try row.value(0)
        period = try row.value(1)
        present = try row.value(2)
        version = try row.value(3)
        now = try row.value(4)
        isExpired = try row.value(5)
    }

    /// What an event makes of it.
    ///
    /// - Throws: ``BookingRefusal/impossible(_:_:)``; ``BookingRefusal/holdExpired`` for a hold that has run out.
    func state(after event: AppointmentEvent) throws(BookingRefusal) -> AppointmentState {
        guard let next = present.after(event) else { throw .impossible(event, present) }
        guard !isExpired || event == .release else { throw .holdExpired }
        return next
    }
}
