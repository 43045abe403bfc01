public import Core
public import Postgres

/// What leave would do, read for whoever asks for it, decides about it or comments on it.
public enum LeavePreviewStore {
    /// Looks at a leave.
    ///
    /// - Parameters:
    ///   - leave: What is asked for.
    ///   - calendar: The county as those know it who book.
    ///   - connection: As the person, their lead, or a coordinator; in one snapshot.
    /// - Returns: What it would do.
    /// - Throws: ``LeaveRefusal`` where the person is unknown; ``PostgresError``.
    public static func preview(
        of leave: Leave,
        in calendar: InstanceCalendar,
        in connection: inout Connection
    ) throws -> LeavePreview {
        let days = leave.first...leave.last
        let plan = try PlanStore.published(on: days, in: &connection)
        let rows = plan.presences.compactMap { presence -> PlanRow? in
            guard let person = calendar.caseManager(presence.caseManager), let period = calendar.period(of: presence)
            else { return nil }
            let site = presence.site.flatMap { calendar.site($0) }
            return PlanRow(number: nil, presence: presence, period: period, caseManager: person, site: site)
        }
        let span = calendar.zone.startOfDay(days.lowerBound)..<calendar.zone.startOfDay(days.upperBound.next)
        let (booked, others) = try readingLeaveRefusals(of: leave.id) { () throws(PostgresError) in
            let booked = try connection.run(
                "SELECT code, site, during FROM plan.booked_with(\(leave.caseManager), \(span))"
            ).map { row throws(PostgresError) in
                BookedTime(
                    code: try row.value(0),
                    caseManager: leave.caseManager,
                    site: try row.value(1),
                    period: try row.value(2)
                )
            }
            return (booked, try competing(with: leave, in: &connection))
        }
        return LeavePreview(
            of: leave,
            published: rows,
            appointments: booked,
            leaves: others,
            minima: try PresenceMinimumStore.all(in: &connection),
            calendar: calendar
        )
    }

    private static func competing(
        with leave: Leave,
        in connection: inout Connection
    ) throws(PostgresError) -> [Leave] {
        try connection.run(
            """
            SELECT code, person, first_day, last_day, part, is_approved
              FROM plan.competing_leave(
                  \(leave.caseManager), \(Range(from: leave.first, through: leave.last))
              )
            """
        ).map { row throws(PostgresError) in
            let first = try row.value(2, as: LocalDate.self)
            return Leave(
                id: try row.value(0),
                caseManager: try row.value(1),
                first: first,
                last: try row.value(3),
                part: try row.value(4),
                kind: .special,
                knownFrom: first,
                status: try row.value(5) ? .approved : .requested
            )
        }
    }
}
