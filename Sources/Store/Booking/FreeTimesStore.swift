public import Core
public import Postgres

/// What can still be booked, from the published plan and the appointments.
public enum FreeTimesStore {
    /// What is free on some days, as the database and its clock say.
    ///
    /// - Parameters:
    ///   - days: The days.
    ///   - calendar: The county.
    ///   - connection: In one snapshot, or in the transaction that is to book.
    /// - Returns: The free times.
    /// - Throws: ``PostgresError``.
    public static func freeTimes(
        on days: ClosedRange<LocalDate>,
        in calendar: InstanceCalendar,
        in connection: inout Connection
    ) throws(PostgresError) -> FreeTimes {
        let plan = try PlanStore.published(on: days, in: &connection)
        let zone = calendar.zone
        let span = zone.startOfDay(days.lowerBound)..<zone.startOfDay(days.upperBound.next)
        return FreeTimes(
            calendar,
            hours: BookingHours(plan, in: zone),
            occupancies: try AppointmentStore.occupancies(in: span, in: &connection),
            at: try BookingClock.now(in: &connection)
        )
    }

    /// What is free for one talk: as far as its person, its site and its day are concerned.
    static func freeTimes(
        for order: BookingOrder,
        in calendar: InstanceCalendar,
        in connection: inout Connection
    ) throws(PostgresError) -> FreeTimes {
        let zone = calendar.zone
        let date = zone.local(at: order.start).date
        let rows = try AssignmentStore.all(on: date...date, of: order.caseManager, in: &connection)
        return FreeTimes(
            calendar,
            hours: BookingHours(Plan(days: date...date, presences: rows.map(\.presence)), in: zone),
            occupancies: try AppointmentStore.occupancies(
                in: order.occupied,
                of: order.caseManager,
                at: order.site,
                in: &connection
            ),
            at: try BookingClock.now(in: &connection)
        )
    }
}
