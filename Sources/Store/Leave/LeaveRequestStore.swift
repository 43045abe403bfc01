public import Core
public import Postgres

/// Leave that is asked for, commented, decided and taken back, each once for a request key.
public enum LeaveRequestStore {
    /// Asks for leave.
    ///
    /// - Parameters:
    ///   - wish: What is asked for.
    ///   - key: The sender's name for this request.
    ///   - connection: As the person, or as their lead.
    /// - Returns: Its code; the same where the request was done before.
    /// - Throws: ``LeaveRefusal``; ``PostgresError``.
    public static func request(
        _ wish: LeaveWish,
        key: RequestKey,
        in connection: inout Connection
    ) throws -> Identifier<Leave> {
        try readingLeaveRefusals { () throws(PostgresError) in
            try connection.run(
                """
                SELECT plan.request_leave(
                    \(key.rawValue), \(wish.caseManager),
                    \(Range(from: wish.days.lowerBound, through: wish.days.upperBound)), \(wish.part), \(wish.kind),
                    \(wish.extra)
                )
                """
            ).value()
        }
    }

    /// Says what the coordinator thinks of a request.
    ///
    /// - Parameters:
    ///   - code: Which.
    ///   - concern: Whether something speaks against it.
    ///   - key: The sender's name for this request.
    ///   - connection: As a coordinator.
    /// - Throws: ``LeaveRefusal``; ``PostgresError``.
    public static func comment(
        _ code: Identifier<Leave>,
        concern: Bool,
        key: RequestKey,
        in connection: inout Connection
    ) throws {
        try readingLeaveRefusals(of: code) { () throws(PostgresError) in
            try connection.run("SELECT plan.comment_leave(\(key.rawValue), \(code), \(concern))")
        }
    }

    /// Approves or rejects a request, as the ground says; what is booked in approved leave needs a decision at once.
    ///
    /// - Parameters:
    ///   - code: Which.
    ///   - ground: Why it is decided like that.
    ///   - key: The sender's name for this request.
    ///   - connection: As the lead of the person's body.
    /// - Returns: How many appointments need a decision because of it.
    /// - Throws: ``LeaveRefusal``; ``PostgresError``.
    @discardableResult
    public static func decide(
        _ code: Identifier<Leave>,
        on ground: LeaveGround,
        key: RequestKey,
        in connection: inout Connection
    ) throws -> Int {
        try readingLeaveRefusals(of: code) { () throws(PostgresError) in
            guard ground.isForApproval else {
                try connection.run("SELECT plan.reject_leave(\(key.rawValue), \(code), \(ground))")
                return 0
            }
            return try connection.run("SELECT plan.approve_leave(\(key.rawValue), \(code), \(ground))").value()
        }
    }

    /// Takes back a request, or leave that has not begun.
    ///
    /// - Parameters:
    ///   - code: Which.
    ///   - key: The sender's name for this request.
    ///   - connection: As the person, or as their lead.
    /// - Throws: ``LeaveRefusal``; ``PostgresError``.
    public static func withdraw(
        _ code: Identifier<Leave>,
        key: RequestKey,
        in connection: inout Connection
    ) throws {
        try readingLeaveRefusals(of: code) { () throws(PostgresError) in
            try connection.run("SELECT plan.withdraw_leave(\(key.rawValue), \(code))")
        }
    }

    /// Leave and absences that touch some days, as far as the login is to hear of them, by their first day.
    public static func all(
        on days: ClosedRange<LocalDate>,
        in connection: inout Connection
    ) throws(PostgresError) -> [LeaveEntry] {
        try connection.run(
            """
            SELECT code, person, first_day, last_day, part, status, is_unplanned, kind, extra, has_concern, ground,
                   is_own
              FROM plan.leave_list(\(Range(from: days.lowerBound, through: days.upperBound)))
            """
        ).map { row throws(PostgresError) in
            LeaveEntry(
                id: try row.value(0),
                caseManager: try row.value(1),
                first: try row.value(2),
                last: try row.value(3),
                part: try row.value(4),
                state: try row.value(5),
                isUnplanned: try row.value(6),
                kind: try row.value(7),
                extra: try row.value(8),
                hasConcern: try row.value(9),
                ground: try row.value(10),
                isOwn: try row.value(11)
            )
        }
    }
}
