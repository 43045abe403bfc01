/// Why the database did not do what it was asked.
public enum PostgresError: Error, Hashable, Sendable {
    /// No connection came about: no server there, no such database, the role refused.
    case connectionFailed(ServerReport)
    /// The connection ended; whether the last statement took effect is unknown.
    case connectionLost(ServerReport)
    /// A constraint refused the data.
    case refused(Constraint, ServerReport)
    /// Another transaction came first; the same work may succeed when it is done again.
    case serialization(ServerReport)
    /// Two transactions waited for each other and this one was given up.
    case deadlock(ServerReport)
    /// A lock was not to be had in time.
    case lockTimeout(ServerReport)
    /// The server gave up a statement that took too long, or a transaction that stood idle too long.
    case timeout(ServerReport)
    /// The statement was cancelled because its task or its owner no longer wants it.
    case cancelled
    /// The role may not do this.
    case notAllowed(ServerReport)
    /// A value that its type does not have: a number too large, a date beyond the calendar, U+0000 in a text.
    case invalidValue(ServerReport)
    /// A statement and the schema do not fit each other: a table, column or function is missing, a type differs.
    case schema(ServerReport)
    /// The schema changed under a prepared statement inside a transaction; done again, the statement is prepared anew.
    case stalePlan(ServerReport)
    /// The server has no more memory, disk or connections to give.
    case exhausted(ServerReport)
    /// A function or trigger of the database raised an error of its own.
    case raised(ServerReport)
    /// The transaction was rolled back at its end, because a statement in it had failed before.
    case rolledBack
    /// A column does not hold what was asked of it, or cannot hold what it was given.
    case mismatch(column: String, expected: String, found: String)
    /// A statement that must give one row gave none or several.
    case notOneRow(found: Int)
    /// Anything else the server refuses.
    case other(ServerReport)

    /// A constraint that was violated.
    public struct Constraint: Hashable, Sendable {
        public enum Kind: Hashable, Sendable {
            case notNull, foreignKey, unique, check, exclusion, other
        }

        public let kind: Kind
        /// The constraint's name; of NOT NULL, which has none, the column's.
        public let name: String
        public let table: String

        public init(kind: Kind, name: String, table: String) {
            self.kind = kind
            self.name = name
            self.table = table
        }
    }
}

extension PostgresError {
    /// Whether the same work may succeed when it is simply done again.
    public var isTransient: Bool {
        switch self {
        case .serialization, .deadlock, .lockTimeout, .stalePlan, .connectionLost: true
        case .connectionFailed(let report): report.sqlState.hasPrefix("08") || report.sqlState == "57P03"
        default: false
        }
    }

    /// Whether what was asked for may have been done all the same, or may have been by an earlier attempt.
    public var leavesOutcomeUnclear: Bool {
        switch self {
        case .connectionLost: true
        case .connectionFailed: isTransient
        default: false
        }
    }

    /// What the server reported, where a server was asked.
    public var report: ServerReport? {
        switch self {
        case .connectionFailed(let report), .connectionLost(let report), .refused(_, let report),
            .serialization(let report), .deadlock(let report), .lockTimeout(let report), .timeout(let report),
            .notAllowed(let report), .invalidValue(let report), .schema(let report), .stalePlan(let report),
            .exhausted(let report), .raised(let report), .other(let report):
            report
        case .cancelled, .rolledBack, .mismatch, .notOneRow: nil
        }
    }
}
