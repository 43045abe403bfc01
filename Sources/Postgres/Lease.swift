private import Synchronization

/// The time in which one task has a connection: a cancellation of that task reaches that work and no later one.
final class Lease: Sendable {
    private struct State {
        var handle: CancelHandle?
        var isCancelled = false
    }

    private let state = Mutex(State())

    /// Marks the connection as this task's.
    ///
    /// - Parameter handle: Ends what the connection is running.
    /// - Throws: ``PostgresError/cancelled`` where the task was cancelled before its turn came.
    func begin(_ handle: CancelHandle) throws(PostgresError) {
        handle.reset()
        let isCancelled = state.withLock { state in
            state.handle = handle
            return state.isCancelled
        }
        guard !isCancelled else {
            throw .cancelled
        }
    }

    /// Gives the connection up; returns only when no cancellation is under way.
    func end() {
        state.withLock { $0.handle = nil }
    }

    /// Ends the work now, or as soon as it begins.
    func cancel() {
        state.withLock { state in
            state.isCancelled = true
            state.handle?.cancel()
        }
    }
}
