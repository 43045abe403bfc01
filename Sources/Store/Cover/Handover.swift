internal import Core
internal import Postgres

/// Appointments that somebody else keeps at their time and in their room (Übergabe an die Vertretung).
enum Handover {
    /// Gives appointments another person; those that need an interpreter whom nobody can be are left out.
    ///
    /// - Parameters:
    ///   - codes: The appointments.
    ///   - person: Who keeps them, whose plan has them there.
    ///   - connection: In the turn of a change of the plan.
    /// - Returns: Those that were handed over.
    /// - Throws: ``PostgresError``; `occupancy_once` where the other person's time is taken.
    static func give(
        _ codes: [AppointmentCode],
        to person: Identifier<CaseManager>,
        in connection: inout Connection
    ) throws(PostgresError) -> [AppointmentCode] {
        try connection.run("SELECT plan.hand_over(\(codes.map(\.rawValue)), \(person))")
            .map { row throws(PostgresError) in try row.value(0) }
    }

    /// Gives the appointments of people who are away to those whom a plan has at the site instead.
    ///
    /// - Parameters:
    ///   - plan: The plan, whose rows are stored already.
    ///   - calendar: The county.
    ///   - connection: In the turn of a change of the plan.
    /// - Returns: How many were handed over.
    /// - Throws: ``PostgresError``.
    static func giveOrphans(
        of plan: Plan,
        in calendar: InstanceCalendar,
        over connection: inout Connection
    ) throws(PostgresError) -> Int {
        let booked = try BookedTimeStore.all(on: plan.days, in: calendar.zone, in: &connection)
        let handed = StandIns.handing(booked, over: plan, in: calendar)
        var count = 0
        for (person, times) in handed.sorted(by: { $0.key < $1.key }) {
            count += try give(times.map(\.code), to: person, in: &connection).count
        }
        return count
    }
}
