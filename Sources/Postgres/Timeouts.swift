/// How long the server lets a connection's work last before it gives it up.
public struct Timeouts: Hashable, Sendable {
    public var statement: Duration
    public var lock: Duration
    public var idleInTransaction: Duration

    public init(statement: Duration, lock: Duration, idleInTransaction: Duration) {
        self.statement = statement
        self.lock = lock
        self.idleInTransaction = idleInTransaction
    }

    /// Somebody waits at a screen.
    public static let interactive = Timeouts(
        statement: .seconds(5),
        lock: .seconds(2),
        idleInTransaction: .seconds(15)
    )

    /// A whole county is read or written.
    public static let bulk = Timeouts(statement: .seconds(600), lock: .seconds(10), idleInTransaction: .seconds(600))
}

extension Timeouts {
    /// The settings as the server's command line takes them.
    var options: String {
        """
        -c statement_timeout=\(statement.milliseconds) -c lock_timeout=\(lock.milliseconds) \
        -c idle_in_transaction_session_timeout=\(idleInTransaction.milliseconds)
        """
    }
}

extension Duration {
    /// Whole milliseconds, rounded up: to the server and to `poll`, 0 means something else than very short.
    var milliseconds: Int64 {
        let perMillisecond: Int64 = 1_000_000_000_000_000
        return components.seconds * 1_000 + (components.attoseconds + perMillisecond - 1) / perMillisecond
    }
}
