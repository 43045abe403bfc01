public import Core
internal import Postgres

/// A change of the instance or the plan, by its number: they come one after another.
public struct Revision: Hashable, Sendable {
    public enum Action: String, Hashable, Sendable {
        case importing = "import"
        case applying = "apply"
        case staffing = "staff"
        /// Leave was decided or taken back, or an absence reported.
        case leaving = "leave"
    }

    public let number: Int64
    public let madeAt: Instant
    /// The login that made it.
    public let madeBy: String
    public let action: Action

    /// Waits for the changes before this one to end, and keeps others waiting until this transaction ends.
    static func waitForTurn(in connection: inout Connection) throws(PostgresError) {
        try connection.run("SELECT plan.wait_for_turn()")
    }

    /// Gives the change of this transaction its number.
    static func record(
        _ action: Action,
        at now: Instant,
        in connection: inout Connection
    ) throws(PostgresError) -> Revision {
        try connection.run("SELECT plan.record_revision(\(action), \(now)), session_user::text")
            .single { row throws(PostgresError) in
                Revision(number: try row.value(0), madeAt: now, madeBy: try row.value(1), action: action)
            }
    }

    /// The newest change; `nil` before the first.
    static func newest(in connection: inout Connection) throws(PostgresError) -> Revision? {
        try connection.run(
            """
            SELECT number, made_at, made_by, action
              FROM plan.revision
             ORDER BY number DESC
             LIMIT 1
            """
        ).first { row throws(PostgresError) in
            Revision(
                number: try row.value(0),
                madeAt: try row.value(1),
                madeBy: try row.value(2),
                action: try row.value(3)
            )
        }
    }
}
