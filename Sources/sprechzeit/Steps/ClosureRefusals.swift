import Core
import Messages
import Store

/// Runs what may be refused about closures, and fails with what the refusal means.
func telling<Value>(_ body: () async throws -> Value) async throws -> Value {
    do {
        return try await body()
    } catch let refusal as ClosureBook.Refusal {
        let trouble: ClosureTrouble =
            switch refusal {
            case .unknownSubject: .unknownSubject
            case .unknownNumber(let number): .unknownNumber(number)
            case .imported(let number): .imported(number)
            }
        throw Failure(.badInput, trouble.explanation(in: Surroundings.current.language))
    }
}

/// Runs what may be refused about a session, and fails with what the refusal means.
func telling<Value>(
    about subject: SessionDecision.Subject,
    _ body: () async throws -> Value
) async throws -> Value {
    do {
        return try await body()
    } catch let refusal as SessionDecisionStore.Refusal {
        let trouble: ClosureTrouble =
            switch refusal {
            case .decided: .decided(subject)
            case .nothingDecided: .nothingDecided(subject)
            }
        throw Failure(.badInput, trouble.explanation(in: Surroundings.current.language))
    }
}
