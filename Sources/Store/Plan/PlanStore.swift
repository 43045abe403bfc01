public import Core
public import Postgres

/// The published plan of the county in a database.
public enum PlanStore {
    /// What is published on some days.
    public static func published(
        on days: ClosedRange<LocalDate>,
        in connection: inout Connection
    ) throws(PostgresError) -> Plan {
        Plan(days: days, presences: try AssignmentStore.all(on: days, in: &connection).map(\.presence))
    }

    /// The spans of days for which a plan is published, earliest first; a day may be published with nothing on it.
    public static func publishedDays(
        in connection: inout Connection
    ) throws(PostgresError) -> [ClosedRange<LocalDate>] {
        try AppliedPlanStore.days(in: &connection)
    }

    /// Names the state from which a plan for some days is made, to be given to ``apply(_:madeFrom:in:at:to:)``.
    ///
    /// - Parameters:
    ///   - days: The days that are to be planned.
    ///   - connection: In the transaction in which the instance is read as well.
    /// - Returns: The fingerprint of everything that such a plan depends on.
    /// - Throws: ``PlanRefusal/noInstance`` before the first import, or ``PostgresError``.
    public static func fingerprint(
        for days: ClosedRange<LocalDate>,
        in connection: inout Connection
    ) throws -> Fingerprint {
        guard let instance = try InstanceStore.loadForPlanning(from: &connection) else {
            throw PlanRefusal.noInstance
        }
        let state = CanonicalState(instance: instance, published: try published(on: days, in: &connection))
        return try Fingerprint(of: state, in: &connection)
    }

    /// Publishes a plan: its rows take the place of all rows on its days, and the calendars follow.
    ///
    /// Applied again, it changes nothing.
    ///
    /// - Parameters:
    ///   - plan: Who is where on which days.
    ///   - fingerprint: The state that it was made from.
    ///   - zone: The county's zone.
    ///   - now: When it is applied.
    ///   - connection: In a transaction, which this must be undone with where it throws.
    /// - Returns: What changed.
    /// - Throws: ``PlanRefusal``; ``UnknownName`` of a person or site that the county does not have;
    ///   ``PostgresError/refused(_:_:)`` where the database bears no such plan.
    public static func apply(
        _ plan: Plan,
        madeFrom fingerprint: Fingerprint,
        in zone: Zone,
        at now: Instant,
        to connection: inout Connection
    ) throws -> AppliedPlan {
        if let stray = plan.presences.first(where: { !plan.days.contains($0.date) }) {
            throw PlanRefusal.outsideDays(stray)
        }
        try Revision.waitForTurn(in: &connection)
        guard let instance = try InstanceStore.loadForPlanning(from: &connection) else {
            throw PlanRefusal.noInstance
        }
        precondition(
            zone.identifier == instance.county.timeZone,
            "The county keeps the time of \(instance.county.timeZone), not of \(zone.identifier)."
        )
        let difference = PlanDifference(
            from: try AssignmentStore.all(on: plan.days, in: &connection),
            to: plan.presences
        )
        if difference.isEmpty, try isPublished(plan.days, in: &connection) {
            return AppliedPlan(
                difference,
                revision: nil,
                handedOver: 0,
                stranded: 0,
                calendar: CalendarChanges(added: 0, changed: 0, removed: 0)
            )
        }
        let state = CanonicalState(instance: instance, published: try published(on: plan.days, in: &connection))
        try refuse(fingerprint, unless: state, in: &connection)
        let calendar = InstanceCalendar(instance, zone: zone)
        return try publish(
            difference,
            on: plan.days,
            madeFrom: fingerprint,
            as: calendar,
            at: now,
            handingOver: { try Handover.giveOrphans(of: plan, in: calendar, over: &$0) },
            to: &connection
        )
    }

    /// Puts rows in the place of others, hands appointments over, settles those that have lost their ground, and renews
    /// the calendars; in its turn.
    static func publish(
        _ difference: PlanDifference,
        on days: ClosedRange<LocalDate>,
        madeFrom fingerprint: Fingerprint,
        as calendar: InstanceCalendar,
        at now: Instant,
        handingOver handOver: (inout Connection) throws -> Int,
        to connection: inout Connection
    ) throws -> AppliedPlan {
        let revision = try Revision.record(.applying, at: now, in: &connection)
        let key = try AppliedPlanStore.insert(
            days: days,
            madeFrom: fingerprint,
            by: revision,
            in: &connection
        )
        try AssignmentStore.remove(difference.removed, in: &connection)
        try AssignmentStore.add(difference.added, of: key, zone: calendar.zone, in: &connection)
        let handedOver = try handOver(&connection)
        let stranded: Int = try connection.run("SELECT plan.settle_appointments()").value()
        let changes = try SeriesStore.renew(calendar, at: now, in: &connection)
        try audit(difference, of: days, by: revision, in: &connection)
        return AppliedPlan(
            difference,
            revision: revision,
            handedOver: handedOver,
            stranded: stranded,
            calendar: changes
        )
    }

    /// Whether a plan for all of the days has been applied.
    private static func isPublished(
        _ days: ClosedRange<LocalDate>,
        in connection: inout Connection
    ) throws(PostgresError) -> Bool {
        try AppliedPlanStore.days(in: &connection).contains { span in
            span.contains(days.lowerBound) && span.contains(days.upperBound)
        }
    }

    /// Throws where a plan was made from another state than the one there is.
    private static func refuse(
        _ fingerprint: Fingerprint,
        unless state: CanonicalState,
        in connection: inout Connection
    ) throws {
        let changed = try Fingerprint(of: state, in: &connection).differences(from: fingerprint)
        guard changed.isEmpty else {
            throw PlanRefusal.stale(changed, newest: try Revision.newest(in: &connection))
        }
    }

    private static func audit(
        _ difference: PlanDifference,
        of days: ClosedRange<LocalDate>,
        by revision: Revision,
        in connection: inout Connection
    ) throws(PostgresError) {
        try connection.run(
            """
            SELECT audit.record(
                'apply',
                \("\(days.lowerBound)/\(days.upperBound)"),
                jsonb_build_object(
                    'revision', \(revision.number), 'added', \(difference.added.count),
                    'removed', \(difference.removed.count), 'kept', \(difference.keptCount)
                )
            )
            """
        )
    }
}

extension AppliedPlan {
    fileprivate init(
        _ difference: PlanDifference,
        revision: Revision?,
        handedOver: Int,
        stranded: Int,
        calendar: CalendarChanges
    ) {
        self.init(
            revision: revision,
            added: difference.added.count,
            removed: difference.removed.count,
            kept: difference.keptCount,
            handedOver: handedOver,
            stranded: stranded,
            calendar: calendar
        )
    }
}
