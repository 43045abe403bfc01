private import CPQ

/// What a transaction sees and may do.
public enum Isolation: Sendable {
    /// Each statement sees what is committed when it begins.
    case readCommitted
    /// Every statement sees the same state of the database, and none may write.
    case snapshot

    fileprivate var begin: Script {
        switch self {
        case .readCommitted: Script("BEGIN")
        case .snapshot: Script("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        }
    }
}

extension Connection {
    /// Runs work as one transaction: kept whole when it returns, undone whole when it throws.
    ///
    /// - Parameters:
    ///   - isolation: What the work sees and may do.
    ///   - body: The work. It must not begin a transaction itself.
    /// - Returns: What `body` returns, after the commit.
    /// - Throws: What `body` throws, or ``PostgresError`` where the transaction cannot begin or commit.
    public mutating func transaction<Value>(
        isolation: Isolation = .readCommitted,
        _ body: (inout Connection) throws -> Value
    ) throws -> Value {
        precondition(!isInTransaction, "A transaction is open already.")
        try execute(isolation.begin)
        do {
            let value = try body(&self)
            try commit()
            return value
        } catch {
            rollBack()
            throw error
        }
    }

    /// Commits; a transaction in which a statement failed is rolled back by the server instead, without an error.
    private mutating func commit() throws(PostgresError) {
        let outcome = try exchange { handle in PQsendQuery(handle, "COMMIT") }
        guard outcome.tag == "COMMIT" else {
            throw .rolledBack
        }
    }
}
