import Core
import Messages

/// A request whose answer never came: it is done or it is not, and its key tells which once there is a connection again.
struct UnclearOutcome: Error {
    let key: RequestKey
    let words: BookingWords
}

extension Failure {
    /// A request without an answer as the end of a command.
    init(_ unclear: UnclearOutcome) {
        self.init(.tryAgain, unclear.words.explanation(ofUnansweredRequest: unclear.key))
    }
}
