private import Dispatch
private import Glibc
private import Synchronization

/// Hears what other sessions notify, on a connection and a thread of its own; connects again where that is lost.
public final class Listener: Sendable {
    /// What there is to hear.
    public enum Event: Hashable, Sendable {
        /// It listens from now on; what was notified before was not heard.
        case connected
        /// Something was notified, once or several times.
        case notified
        /// The connection is gone; it is tried again.
        case lost
    }

    private let isStopped = Atomic(false)

    /// How long one wait lasts, so that an end is noticed.
    private static let wait = Duration.seconds(1)
    /// How long to wait before the next attempt to connect, in seconds.
    private static let pause: UInt32 = 1

    /// Begins to listen.
    ///
    /// - Parameters:
    ///   - channel: The name that is notified.
    ///   - conninfo: Where, and as whom.
    ///   - hear: Told of each event, on the listener's thread.
    init(to channel: String, at conninfo: Conninfo, _ hear: @escaping @Sendable (Event) -> Void) {
        DispatchQueue(label: "listener").async {
            while !self.isOver { self.listen(to: channel, at: conninfo, hear) }
        }
    }

    private var isOver: Bool { isStopped.load(ordering: .acquiring) }

    /// Listens until the connection is lost.
    private func listen(to channel: String, at conninfo: Conninfo, _ hear: (Event) -> Void) {
        do throws(PostgresError) {
            var connection = try Connection(conninfo)
            try connection.listen(to: channel)
            hear(.connected)
            while !isOver {
                guard try connection.nextNotification(timeout: Self.wait) != nil else { continue }
                // However many there are by now, they say the same.
                while try connection.nextNotification(timeout: .zero) != nil {}
                hear(.notified)
            }
        } catch {
            guard !isOver else { return }
            hear(.lost)
            sleep(Self.pause)
        }
    }

    /// Ends it, within the length of a wait.
    public func stop() { isStopped.store(true, ordering: .releasing) }
}

extension Database {
    /// Listens to what other sessions notify.
    ///
    /// - Parameters:
    ///   - channel: The name that is notified.
    ///   - hear: Told of each event, on a thread of the listener's own, which it must not hold up.
    /// - Returns: What listens, until it is stopped.
    public func listen(
        to channel: String,
        _ hear: @escaping @Sendable (Listener.Event) -> Void
    ) -> Listener {
        Listener(to: channel, at: conninfo, hear)
    }
}
