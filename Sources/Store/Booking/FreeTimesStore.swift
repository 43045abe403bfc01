public import Core
public import Postgres

/// What can still be booked, from the published plan and the appointments.
public enum FreeTimesStore {
    /// What is free on some days, as the database and its clock say.
    ///
    /// - Parameters:
    ///   - days: The days.
    ///   - calendar: The county.
    ///   - code: An appointment whose own time counts as free, for it is to be moved; none where `nil`.
    ///   - connection: In one snapshot, or in the transaction that is to book.
    /// - Returns: The free times.
    /// - Throws: ``PostgresError``.
    public static func freeTimes(
        on days: ClosedRange<LocalDate>,
        in calendar: InstanceCalendar,
        moving code: AppointmentCode? = nil,
        in connection: inout Connection
    ) throws(PostgresError) -> FreeTimes {
        let interpreters = try InterpreterStore.all(in: &connection)
        let plan = try PlanStore.published(on: days, in: &connection)
        let zone = calendar.zone
        let span = zone.startOfDay(days.lowerBound)..<zone.startOfDay(days.upperBound.next)
        return FreeTimes(
            calendar,
            hours: BookingHours(plan, in: zone)
                .without(try SessionDecisionStore.lost(in: span, in: &connection)),
            occupancies: try AppointmentStore.occupancies(in: span, without: code, in: &connection),
            interpreters: interpreters,
            policy: try BookingPolicyStore.current(in: &connection),
            at: try BookingClock.now(in: &connection)
        )
    }
}
