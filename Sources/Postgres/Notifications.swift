private import CPQ
private import Glibc

/// What another session sent with `NOTIFY`.
public struct Notification: Hashable, Sendable {
    public let channel: String
    public let payload: String
    /// The server process of the session that sent it.
    public let sender: Int32
}

extension Connection {
    /// Asks for the notifications of a channel from now on.
    ///
    /// - Parameter channel: The name that is notified.
    /// - Throws: ``PostgresError``.
    public mutating func listen(to channel: String) throws(PostgresError) {
        try run("LISTEN \(identifier: channel)")
    }

    /// Sends a notification; those who listen get it when the transaction commits.
    ///
    /// - Parameters:
    ///   - channel: The name that is notified.
    ///   - payload: Up to 8000 bytes.
    /// - Throws: ``PostgresError``.
    public mutating func notify(_ channel: String, _ payload: String) throws(PostgresError) {
        try run("SELECT pg_notify(\(channel), \(payload))")
    }

    /// Waits for the next notification.
    ///
    /// - Parameter timeout: How long to wait.
    /// - Returns: The notification, nil where none came in time.
    /// - Throws: ``PostgresError/connectionLost(_:)``, or ``PostgresError/cancelled`` where waiting is no longer wanted.
    public mutating func nextNotification(timeout: Duration) throws(PostgresError) -> Notification? {
        let deadline = ContinuousClock.now + timeout
        while true {
            if let notification = takeNotification() {
                return notification
            }
            try checkWanted()
            guard Socket(PQsocket(handle)).waits(for: POLLIN, until: deadline) else {
                return nil
            }
            guard PQconsumeInput(handle) == 1 else {
                throw lost()
            }
        }
    }

    /// A notification that has arrived already.
    private func takeNotification() -> Notification? {
        guard let arrived = PQnotifies(handle) else { return nil }
        defer { PQfreemem(arrived) }
        return Notification(
            channel: String(cString: arrived.pointee.relname),
            payload: String(cString: arrived.pointee.extra),
            sender: arrived.pointee.be_pid
        )
    }
}
