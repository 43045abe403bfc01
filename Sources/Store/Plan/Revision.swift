public import Core
internal import Postgres

/// A change of the instance or the plan, by its number: they come one after another.
public struct Revision: Hashable, Sendable {
    public enum Action: String, Hashable, Sendable {
        case importing = "import"
        case applying = "apply"
    }

    public let number: Int64
    public let madeAt: Instant
    /// The login that made it.
    public let madeBy: String
    public let action: Action

    /// Begins a change: waits for those before it to end, and keeps others waiting until this transaction ends.
    static func begin(
        _ action: Action,
        at now: Instant,
        in connection: inout Connection
    ) throws(PostgresError) -> Revision {
        let revision = try connection.run(
            "SELECT plan.begin_revision(\(action), \(now)), session_user::text"
        ).first { row throws(PostgresError) in
            Revision(number: try row.value(0), madeAt: now, madeBy: try row.value(1), action: action)
        }
        guard let revision else {
            throw .mismatch(column: "begin_revision", expected: "a revision", found: "no row")
        }
        return revision
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
