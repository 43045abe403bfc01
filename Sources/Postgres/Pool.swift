private import Synchronization

/// A fixed number of sessions, handed out first come, first served.
final class Pool: Sendable {
    private struct State {
        var idle: [Session]
        var waiting: [Waiter] = []
        var arrivals = 0
    }

    private struct Waiter {
        let number: Int
        let continuation: CheckedContinuation<Session, any Error>
    }

    private let state: Mutex<State>

    init(_ sessions: [Session]) {
        state = Mutex(State(idle: sessions))
    }

    /// Takes a session, waiting for one where all are in use.
    ///
    /// - Returns: A session, to be given back.
    /// - Throws: ``PostgresError/cancelled`` where the task is cancelled before its turn comes.
    func take() async throws -> Session {
        let number = state.withLock { state in
            state.arrivals += 1
            return state.arrivals
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let answer: Result<Session, any Error>? = state.withLock { state in
                    if Task.isCancelled {
                        return .failure(PostgresError.cancelled)
                    }
                    if let session = state.idle.popLast() {
                        return .success(session)
                    }
                    state.waiting.append(Waiter(number: number, continuation: continuation))
                    return nil
                }
                if let answer {
                    continuation.resume(with: answer)
                }
            }
        } onCancel: {
            let waiter = state.withLock { state in
                state.waiting.firstIndex { $0.number == number }.map { state.waiting.remove(at: $0) }
            }
            waiter?.continuation.resume(throwing: PostgresError.cancelled)
        }
    }

    /// Hands a session to whoever has waited longest.
    func give(_ session: Session) {
        let waiter: Waiter? = state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.idle.append(session)
                return nil
            }
            return state.waiting.removeFirst()
        }
        waiter?.continuation.resume(returning: session)
    }
}
