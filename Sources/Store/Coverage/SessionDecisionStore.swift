public import Core
public import Postgres

/// What was decided about sessions that cannot be held.
public enum SessionDecisionStore {
    /// Why nothing is decided, or taken back.
    public enum Refusal: Error, Hashable {
        /// It has been decided already; what was is to be taken back first.
        case decided
        case nothingDecided
    }

    /// What holds on some days, by date, site and start; what was taken back is not among it.
    public static func all(
        on days: ClosedRange<LocalDate>,
        in connection: inout Connection
    ) throws(PostgresError) -> [SessionDecision] {
        try connection.run(
            """
            SELECT site.code, session_decision.date, session_decision.starts, outcome, cause, reason, other.code,
                   other_date, kept_from, kept_to
              FROM plan.session_decision
              JOIN plan.site ON site.id = session_decision.site_id
              LEFT JOIN plan.site AS other ON other.id = session_decision.other_site_id
             WHERE undone_at IS NULL AND session_decision.date BETWEEN \(days.lowerBound) AND \(days.upperBound)
             ORDER BY session_decision.date, site.ordinal, session_decision.starts
            """
        ).map { row throws(PostgresError) in
            SessionDecision(
                SessionDecision.Subject(site: try row.value(0), date: try row.value(1), start: try row.value(2)),
                try outcome(
                    try row.value(3),
                    site: try row.value(6),
                    date: try row.value(7),
                    from: try row.value(8),
                    to: try row.value(9)
                ),
                cause: try row.value(4),
                reason: try row.value(5)
            )
        }
    }

    /// When nothing is held at which sites because of what was decided.
    static func lost(
        in span: Range<Instant>,
        in connection: inout Connection
    ) throws(PostgresError) -> [Identifier<Site>: [Range<Instant>]] {
        try connection.run(
            """
            SELECT site.code, part
              FROM plan.session_decision JOIN plan.site ON site.id = session_decision.site_id
             CROSS JOIN LATERAL unnest(lost) AS part
             WHERE undone_at IS NULL AND part && \(span)
             ORDER BY part, site.code
            """
        ).map { row throws(PostgresError) in
            (site: try row.value(0, as: Identifier<Site>.self), period: try row.value(1, as: Range<Instant>.self))
        }.reduce(into: [:]) { $0[$1.site, default: []].append($1.period) }
    }

    private static func outcome(
        _ word: String,
        site: Identifier<Site>?,
        date: LocalDate?,
        from: TimeOfDay?,
        to: TimeOfDay?
    ) throws(PostgresError) -> SessionDecision.Outcome {
        switch (word, site, date, from, to) {
        case ("relocated", let site?, _, _, _): return .relocated(to: site)
        case ("replaced", _, let date?, _, _): return .replaced(on: date)
        case ("remote", _, _, _, _): return .remote
        case ("shortened", _, _, let from?, let to?): return .shortened(from: from, to: to)
        case ("cancelled", _, _, _, _): return .cancelled
        default: throw .mismatch(column: "outcome", expected: "an outcome", found: word)
        }
    }

    /// Decides about a session.
    ///
    /// - Parameters:
    ///   - decision: What is decided.
    ///   - session: The session that it is about.
    ///   - calendar: The county.
    ///   - connection: In a transaction.
    /// - Returns: How many appointments need a decision because of it.
    /// - Throws: ``Refusal``; ``PostgresError`` for whoever is no coordinator.
    public static func decide(
        _ decision: SessionDecision,
        about session: Session,
        in calendar: InstanceCalendar,
        on connection: inout Connection
    ) throws -> Int {
        let subject = decision.subject
        let lost = decision.lost(of: session, in: calendar)
        let columns = decision.outcome.columns
        return try reading { () throws(PostgresError) in
            try connection.run(
                """
                SELECT plan.decide_session(
                    \(subject.site), \(subject.date), \(subject.start), \(columns.word), \(decision.cause),
                    \(decision.reason), \(columns.site), \(columns.date), \(columns.from), \(columns.to), \(lost)
                )
                """
            ).value()
        }
    }

    /// Takes back what was decided about a session.
    ///
    /// - Returns: How many appointments are booked again that it alone had stranded.
    public static func undo(
        _ subject: SessionDecision.Subject,
        on connection: inout Connection
    ) throws -> Int {
        try reading { () throws(PostgresError) in
            try connection.run(
                "SELECT plan.undo_session_decision(\(subject.site), \(subject.date), \(subject.start))"
            ).value()
        }
    }

    private static func reading<Value>(_ body: () throws(PostgresError) -> Value) throws -> Value {
        do throws(PostgresError) {
            return try body()
        } catch {
            guard case .refused(let constraint, _) = error else { throw error }
            switch constraint.name {
            case "session_decided_once": throw Refusal.decided
            case "session_decision_known": throw Refusal.nothingDecided
            default: throw error
            }
        }
    }
}

extension SessionDecision.Outcome {
    /// The outcome as the columns of a row.
    fileprivate var columns: (word: String, site: Identifier<Site>?, date: LocalDate?, from: TimeOfDay?, to: TimeOfDay?)
    {
        switch self {
        case .relocated(let site): ("relocated", site, nil, nil, nil)
        case .replaced(let date): ("replaced", nil, date, nil, nil)
        case .remote: ("remote", nil, nil, nil, nil)
        case .shortened(let from, let to): ("shortened", nil, nil, from, to)
        case .cancelled: ("cancelled", nil, nil, nil, nil)
        }
    }
}
