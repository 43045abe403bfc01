public import Core
public import Postgres

/// What became of a cover that was confirmed, or taken back.
public struct ConfirmedCover: Hashable, Sendable {
    public let proposal: CoverProposal
    /// What changed in the plan and the calendars.
    public let applied: AppliedPlan
    /// The appointments that keep their time with another person.
    public let handedOver: [AppointmentCode]
    /// Those that need a decision, for which somebody is to be called.
    public let toCall: [AppointmentCode]
}

extension CoverStore {
    /// Publishes a cover: the one who cannot come goes from the plan, the stand-in's day becomes the one that was
    /// offered, what is booked in it is handed over, and for the rest somebody is to be called.
    ///
    /// - Parameters:
    ///   - key: For which session.
    ///   - policy: What bodies have agreed by now.
    ///   - zone: The zone of a name.
    ///   - now: When it is published.
    ///   - connection: In a transaction, which must be undone where this throws.
    /// - Returns: What changed.
    /// - Throws: ``CoverRefusal``; `PlanRefusal`; ``PostgresError``.
    public static func confirm(
        _ key: CoverNeedKey,
        policy: CoverPolicy,
        zone: (String) throws -> Zone,
        at now: Instant,
        in connection: inout Connection
    ) throws -> ConfirmedCover {
        try Revision.waitForTurn(in: &connection)
        let proposal = try proposal(of: key, in: &connection) {
            "SELECT plan.confirm_cover(\(key.caseManager), \(key.site), \(key.date), \(key.start))"
        }
        let day = key.date...key.date
        guard let situation = try CoverSituation.read(on: day, policy: policy, zone: zone, from: &connection) else {
            throw PlanRefusal.noInstance
        }
        guard let standIn = proposal.standIn, let hours = proposal.hours else { throw CoverRefusal.nobodyAsked(key) }
        let need = try situation.need(key)
        let offer = try situation.offer(of: standIn, for: need)
        let offered = offer.presence.start..<offer.presence.end
        guard offered == hours else { throw CoverRefusal.otherHours(standIn, asked: hours, now: offered) }
        let stored = try AssignmentStore.all(on: day, in: &connection)
        let others = stored.map(\.presence).filter { $0.caseManager != standIn && $0 != need.row.presence }
        let difference = PlanDifference(from: stored, to: others + offer.day)
        var handedOver: [AppointmentCode] = []
        let applied = try PlanStore.publish(
            difference,
            on: day,
            madeFrom: PlanStore.fingerprint(for: day, in: &connection),
            as: situation.calendar,
            at: now,
            handingOver: { connection in
                handedOver = try handOver(offer.kept.map(\.code), to: standIn, for: key, in: &connection)
                return handedOver.count
            },
            to: &connection
        )
        let toCall = need.booked.map(\.code).filter { !handedOver.contains($0) }
        try remember(difference, handedOver: handedOver, lost: toCall, of: key, in: &connection)
        return ConfirmedCover(proposal: proposal, applied: applied, handedOver: handedOver, toCall: toCall)
    }

    /// Takes a confirmed cover back: the plan of both people becomes what it was, and so do the appointments that
    /// nothing else has happened to.
    ///
    /// - Parameters:
    ///   - key: For which session.
    ///   - zone: The zone of a name.
    ///   - now: When it is taken back.
    ///   - connection: In a transaction, which must be undone where this throws.
    /// - Returns: What changed.
    /// - Throws: ``CoverRefusal``; `PlanRefusal`; ``PostgresError``.
    public static func takeBack(
        _ key: CoverNeedKey,
        zone: (String) throws -> Zone,
        at now: Instant,
        in connection: inout Connection
    ) throws -> ConfirmedCover {
        try Revision.waitForTurn(in: &connection)
        let proposal = try proposal(of: key, in: &connection) {
            "SELECT plan.take_back_cover(\(key.caseManager), \(key.site), \(key.date), \(key.start))"
        }
        guard let instance = try InstanceStore.loadForPlanning(from: &connection) else {
            throw PlanRefusal.noInstance
        }
        let day = key.date...key.date
        let (added, removed) = try changes(of: key, in: &connection)
        let stored = try AssignmentStore.all(on: day, in: &connection)
        guard Set(added).isSubset(of: stored.map(\.presence)) else { throw CoverRefusal.planMovedOn }
        let rest = stored.map(\.presence).filter { !added.contains($0) }
        let codes = try appointments(of: key, in: &connection)
        var handedBack: [AppointmentCode] = []
        let applied = try PlanStore.publish(
            PlanDifference(from: stored, to: rest + removed),
            on: day,
            madeFrom: PlanStore.fingerprint(for: day, in: &connection),
            as: InstanceCalendar(instance, zone: zone(instance.county.timeZone)),
            at: now,
            handingOver: { connection in
                let kept = codes.filter(\.isKept).map(\.code)
                handedBack = try handOver(kept, to: key.caseManager, for: key, in: &connection)
                let lost = codes.filter { !$0.isKept }.map(\.code.rawValue)
                handedBack += try connection.run("SELECT plan.keep_appointments(\(lost))")
                    .map { row throws(PostgresError) in try row.value(0) }
                return handedBack.count
            },
            to: &connection
        )
        return ConfirmedCover(
            proposal: proposal,
            applied: applied,
            handedOver: handedBack,
            toCall: codes.map(\.code).filter { !handedBack.contains($0) }
        )
    }

    /// Gives appointments another person; those that need an interpreter whom nobody can be are left out.
    static func handOver(
        _ codes: [AppointmentCode],
        to person: Identifier<CaseManager>,
        for key: CoverNeedKey,
        in connection: inout Connection
    ) throws -> [AppointmentCode] {
        try readingCoverRefusals(of: key) { () throws(PostgresError) in
            try Handover.give(codes, to: person, in: &connection)
        }
    }

    /// Writes down what a cover has changed.
    private static func remember(
        _ difference: PlanDifference,
        handedOver: [AppointmentCode],
        lost: [AppointmentCode],
        of key: CoverNeedKey,
        in connection: inout Connection
    ) throws(PostgresError) {
        let id = try newestKey(of: key, in: &connection)
        let rows = difference.added.map { ($0, true) } + difference.removed.map { ($0.presence, false) }
        for (presence, isAdded) in rows {
            try connection.run(
                """
                INSERT INTO plan.cover_change
                    (cover_proposal_id, is_added, case_manager_id, site_id, starts, ends, kind)
                SELECT \(id)::bigint, \(isAdded)::boolean, case_manager.id,
                       (SELECT id FROM plan.site WHERE code = \(presence.site)), \(presence.start)::time,
                       \(presence.end)::time, \(presence.kind)::text
                  FROM plan.case_manager WHERE code = \(presence.caseManager)
                """
            )
        }
        for (codes, isKept) in [(handedOver, true), (lost, false)] {
            try connection.run(
                """
                INSERT INTO plan.cover_appointment (cover_proposal_id, appointment_code, is_kept)
                SELECT \(id)::bigint, code, \(isKept)::boolean FROM unnest(\(codes.map(\.rawValue))) AS code
                """
            )
        }
    }

    private static func newestKey(
        of key: CoverNeedKey,
        in connection: inout Connection
    ) throws(PostgresError) -> Int64 {
        try connection.run(
            """
            SELECT max(id)
              FROM plan.cover_now
             WHERE absent = \(key.caseManager) AND site = \(key.site) AND date = \(key.date)
               AND starts = \(key.start)
            """
        ).value()
    }

    private static func changes(
        of key: CoverNeedKey,
        in connection: inout Connection
    ) throws(PostgresError) -> (added: [Presence], removed: [Presence]) {
        let id = try newestKey(of: key, in: &connection)
        let rows = try connection.run(
            """
            SELECT is_added, site.code, cover_change.starts, cover_change.ends, case_manager.code, cover_change.kind
              FROM plan.cover_change
              JOIN plan.case_manager ON case_manager.id = case_manager_id
              LEFT JOIN plan.site ON site.id = site_id
             WHERE cover_proposal_id = \(id)
             ORDER BY is_added, case_manager.code, cover_change.starts
            """
        ).map { row throws(PostgresError) in
            (
                isAdded: try row.value(0, as: Bool.self),
                presence: Presence(
                    date: key.date,
                    site: try row.value(1),
                    start: try row.value(2),
                    end: try row.value(3),
                    caseManager: try row.value(4),
                    kind: try row.value(5)
                )
            )
        }
        return (rows.filter(\.isAdded).map(\.presence), rows.filter { !$0.isAdded }.map(\.presence))
    }

    private static func appointments(
        of key: CoverNeedKey,
        in connection: inout Connection
    ) throws(PostgresError) -> [(code: AppointmentCode, isKept: Bool)] {
        let id = try newestKey(of: key, in: &connection)
        return try connection.run(
            """
            SELECT appointment_code, is_kept
              FROM plan.cover_appointment
             WHERE cover_proposal_id = \(id)
             ORDER BY appointment_code
            """
        ).map { row throws(PostgresError) in (code: try row.value(0), isKept: try row.value(1)) }
    }
}
