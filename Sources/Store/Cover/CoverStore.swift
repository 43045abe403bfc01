public import Core
public import Postgres

/// Who was asked to cover, and what came of it.
///
/// Each change is one statement, refused whole or done whole; the same again by the same login is done once. Inside a
/// transaction, that must be undone where one throws.
public enum CoverStore {
    /// The newest proposal for each need of some days.
    ///
    /// - Parameters:
    ///   - days: The days of the sessions.
    ///   - connection: In the snapshot in which the plan is read as well.
    /// - Returns: By the need.
    /// - Throws: ``PostgresError``.
    public static func newest(
        on days: ClosedRange<LocalDate>,
        in connection: inout Connection
    ) throws(PostgresError) -> [CoverNeedKey: CoverProposal] {
        let proposals = try connection.run(
            """
            SELECT \(CoverProposal.columns)
              FROM plan.cover_now
             WHERE date BETWEEN \(days.lowerBound) AND \(days.upperBound)
             ORDER BY id
            """
        ).map(CoverProposal.init)
        return Dictionary(proposals.map { ($0.need, $0) }) { _, later in later }
    }

    /// Asks somebody to cover.
    ///
    /// - Parameters:
    ///   - offer: What they would do.
    ///   - need: For which session.
    ///   - due: Until when an answer is wanted.
    ///   - connection: Where it is recorded.
    /// - Returns: The proposal.
    /// - Throws: ``CoverRefusal/changed(state:standIn:by:at:)`` where somebody is asked already; ``PostgresError``.
    public static func propose(
        _ offer: CoverCandidate.Offer,
        for need: CoverNeedKey,
        due: Instant,
        in connection: inout Connection
    ) throws -> CoverProposal {
        try proposal(of: need, in: &connection) {
            """
            SELECT plan.propose_cover(
                \(need.caseManager), \(need.site), \(need.date), \(need.start), \(offer.presence.caseManager),
                \(offer.presence.start), \(offer.presence.end), \(offer.policy.lender == .withApproval),
                \(offer.policy.host == .withApproval), \(due)
            )
            """
        }
    }

    /// A body that was asked says yes.
    ///
    /// - Parameters:
    ///   - need: For which session.
    ///   - end: How long that holds.
    ///   - connection: Where it is recorded.
    /// - Returns: The proposal.
    /// - Throws: ``CoverRefusal``; ``PostgresError``.
    public static func approve(
        _ need: CoverNeedKey,
        until end: Instant,
        in connection: inout Connection
    ) throws -> CoverProposal {
        try proposal(of: need, in: &connection) {
            """
            SELECT plan.approve_cover(
                \(need.caseManager), \(need.site), \(need.date), \(need.start), \(end)
            )
            """
        }
    }

    /// Whoever is asked says no.
    ///
    /// - Parameters:
    ///   - need: For which session.
    ///   - connection: Where it is recorded.
    /// - Returns: The proposal.
    /// - Throws: ``CoverRefusal``; ``PostgresError``.
    public static func decline(_ need: CoverNeedKey, in connection: inout Connection) throws -> CoverProposal {
        try proposal(of: need, in: &connection) {
            "SELECT plan.decline_cover(\(need.caseManager), \(need.site), \(need.date), \(need.start))"
        }
    }

    /// The one who is asked says yes; the coordinator confirms it then.
    ///
    /// - Parameters:
    ///   - need: For which session.
    ///   - connection: Where it is recorded.
    /// - Returns: The proposal.
    /// - Throws: ``CoverRefusal``; ``PostgresError``.
    public static func agree(_ need: CoverNeedKey, in connection: inout Connection) throws -> CoverProposal {
        try proposal(of: need, in: &connection) {
            "SELECT plan.agree_to_cover(\(need.caseManager), \(need.site), \(need.date), \(need.start))"
        }
    }

    /// Nobody is asked any longer.
    ///
    /// - Parameters:
    ///   - need: For which session.
    ///   - connection: Where it is recorded.
    /// - Returns: The proposal.
    /// - Throws: ``CoverRefusal``; ``PostgresError``.
    public static func withdraw(_ need: CoverNeedKey, in connection: inout Connection) throws -> CoverProposal {
        try proposal(of: need, in: &connection) {
            "SELECT plan.withdraw_cover(\(need.caseManager), \(need.site), \(need.date), \(need.start))"
        }
    }

    /// Nobody was found in time.
    ///
    /// - Parameters:
    ///   - need: For which session.
    ///   - connection: Where it is recorded.
    /// - Returns: The proposal.
    /// - Throws: ``CoverRefusal``; ``PostgresError``.
    public static func escalate(_ need: CoverNeedKey, in connection: inout Connection) throws -> CoverProposal {
        try proposal(of: need, in: &connection) {
            "SELECT plan.escalate_cover(\(need.caseManager), \(need.site), \(need.date), \(need.start))"
        }
    }

    /// Makes a change that the database may refuse, and reads what has become of the proposal.
    static func proposal(
        of need: CoverNeedKey,
        in connection: inout Connection,
        _ change: () -> SQL
    ) throws -> CoverProposal {
        let id: Int64 = try readingCoverRefusals(of: need) { () throws(PostgresError) in
            try connection.run(change()).value()
        }
        return try connection.run("SELECT \(CoverProposal.columns) FROM plan.cover_now WHERE id = \(id)")
            .single(CoverProposal.init)
    }
}

extension CoverProposal {
    /// What is read of a proposal, in the order of ``init(_:)``.
    static let columns: SQL.Fragment =
        "date, site, starts, absent, stand_in, stay_starts, stay_ends, state, due, made_by, made_at"

    init(_ row: borrowing Row) throws(PostgresError) {
        let start = try row.value(5, as: TimeOfDay?.self)
        let end = try row.value(6, as: TimeOfDay?.self)
        self.init(
            need: CoverNeedKey(
                date: try row.value(0),
                site: try row.value(1),
                start: try row.value(2),
                caseManager: try row.value(3)
            ),
            standIn: try row.value(4),
            hours: start.flatMap { start in end.map { start..<$0 } },
            state: try row.value(7),
            due: try row.value(8),
            changedBy: try row.value(9),
            changedAt: try row.value(10)
        )
    }
}
