private import CPQ
private import Synchronization

/// Ends, from any thread, the statement that a connection is running.
public final class CancelHandle: Sendable {
    // libpq's cancel object is never changed after it was made, and PQcancel may be called from any thread.
    private nonisolated(unsafe) let handle: OpaquePointer?
    private let requested = Atomic(false)

    init(_ connection: OpaquePointer) {
        handle = PQgetCancel(connection)
    }

    deinit {
        PQfreeCancel(handle)
    }

    /// Whether the work of the connection is no longer wanted.
    var isRequested: Bool { requested.load(ordering: .acquiring) }

    /// Asks the server to end the running statement, and the connection to begin no other.
    ///
    /// Blocks until the server has taken the request. The statement throws ``PostgresError/cancelled``, and so does
    /// every other until ``Connection/resume()``.
    public func cancel() {
        requested.store(true, ordering: .releasing)
        // A request that does not get through leaves the statement to its timeout: there is nobody to tell.
        var words = [CChar](repeating: 0, count: 256)
        _ = PQcancel(handle, &words, Int32(words.count))
    }

    /// Lets the connection work again.
    func reset() {
        requested.store(false, ordering: .releasing)
    }
}
