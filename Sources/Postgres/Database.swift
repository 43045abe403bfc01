private import Dispatch

/// A database, reached through a fixed number of connections.
///
/// Each connection blocks a thread of its own, never one of the tasks' pool. One that is lost is replaced at its next
/// use.
public final class Database: Sendable {
    let conninfo: Conninfo
    private let pool: Pool
    private let pause: @Sendable (_ attempt: Int) -> Duration

    /// How often a write is tried before its last failure is passed on.
    private static let attempts = 5

    /// Describes the database; connections are made when they are needed.
    ///
    /// - Parameters:
    ///   - conninfo: Where it is, and as whom to ask.
    ///   - timeouts: How long the server bears with one statement.
    ///   - connections: How many there are at most.
    ///   - pause: How long to wait before a write is tried again, with the jitter that keeps rivals apart.
    public init(
        _ conninfo: Conninfo,
        timeouts: Timeouts = .interactive,
        connections: Int = 4,
        pause: @escaping @Sendable (_ attempt: Int) -> Duration
    ) {
        precondition(connections > 0, "A database needs a connection, not \(connections).")
        self.conninfo = conninfo
        pool = Pool((0..<connections).map { _ in Session(conninfo, timeouts: timeouts) })
        self.pause = pause
    }

    /// Reads in one snapshot: all statements see the same state.
    ///
    /// - Parameter body: Reads; a write in it is refused by the server.
    /// - Returns: What `body` returns.
    /// - Throws: What `body` throws, or ``PostgresError``.
    public func read<Value: Sendable>(
        _ body: @Sendable (inout Connection) throws -> Value
    ) async throws -> Value {
        try await withConnection { connection in
            try connection.transaction(isolation: .snapshot, body)
        }
    }

    /// Writes in one transaction, again where it failed for a reason that passes.
    ///
    /// - Parameter body: The whole work. It may run several times, also after a commit whose answer was lost, so that
    ///   doing it twice must be the same as doing it once.
    /// - Returns: What `body` returned at the attempt that was committed.
    /// - Throws: What `body` throws, or ``PostgresError``.
    public func write<Value: Sendable>(
        _ body: @Sendable (inout Connection) throws -> Value
    ) async throws -> Value {
        try await writeAtOnce { connection in try connection.transaction(body) }
    }

    /// Writes by a single statement, which is a transaction of its own, again where it failed for a reason that passes.
    ///
    /// - Parameter body: The statement. It may run several times, so that doing it twice must be the same as once.
    /// - Returns: What `body` returned at the attempt that was committed.
    /// - Throws: What `body` throws, or ``PostgresError``.
    public func writeAtOnce<Value: Sendable>(
        _ body: @Sendable (inout Connection) throws -> Value
    ) async throws -> Value {
        var attempt = 1
        while true {
            do {
                return try await withConnection(body)
            } catch let error as PostgresError where error.isTransient && attempt < Self.attempts {
                try await rest(for: pause(attempt))
                attempt += 1
            }
        }
    }

    /// Lets time pass between two attempts, unless the task is cancelled meanwhile.
    private func rest(for duration: Duration) async throws(PostgresError) {
        do {
            try await Task.sleep(for: duration)
        } catch {
            throw .cancelled
        }
    }

    /// Lends a connection without a transaction, for what cannot run in one: `CREATE DATABASE`, `VACUUM`.
    ///
    /// What it changes about the session, by `SET` or `LISTEN`, the next one to have the connection finds.
    ///
    /// - Parameter body: The work.
    /// - Returns: What `body` returns.
    /// - Throws: What `body` throws, or ``PostgresError``.
    public func withConnection<Value: Sendable>(
        _ body: @Sendable (inout Connection) throws -> Value
    ) async throws -> Value {
        let session = try await pool.take()
        defer { pool.give(session) }
        let lease = Lease()
        return try await withTaskCancellationHandler {
            try await session.perform(lease, body)
        } onCancel: {
            // The request waits for the server's answer, on a thread that may.
            DispatchQueue.global().async { lease.cancel() }
        }
    }
}
