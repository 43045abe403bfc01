/// Owns one connection and the thread on which it blocks; connects at the first use and again after a loss.
actor Session {
    private let executor = QueueExecutor()
    private let conninfo: Conninfo
    private let timeouts: Timeouts
    private var connection: Connection?

    nonisolated var unownedExecutor: UnownedSerialExecutor {
        executor.asUnownedSerialExecutor()
    }

    init(_ conninfo: Conninfo, timeouts: Timeouts) {
        self.conninfo = conninfo
        self.timeouts = timeouts
    }

    /// Runs work on the connection.
    ///
    /// - Parameters:
    ///   - lease: Through which the work is cancelled.
    ///   - work: Blocks this session's thread and no other.
    /// - Returns: What `work` returns.
    /// - Throws: What `work` throws, or ``PostgresError`` where there is no connection.
    func perform<Value: Sendable>(
        _ lease: Lease,
        _ work: @Sendable (inout Connection) throws -> Value
    ) throws -> Value {
        var connection = try takeConnection()
        let outcome = Result {
            defer { lease.end() }
            try lease.begin(connection.cancelHandle)
            return try work(&connection)
        }
        // A transaction that is still open, because not even its rollback got through, must meet nobody else.
        if !connection.isLost, !connection.isInTransaction {
            self.connection = consume connection
        }
        return try outcome.get()
    }

    /// The connection kept from the last use where it still lives, a new one otherwise.
    private func takeConnection() throws(PostgresError) -> Connection {
        if var kept = connection.take(), kept.isAlive() {
            return kept
        }
        return try Connection(conninfo, timeouts: timeouts)
    }
}
