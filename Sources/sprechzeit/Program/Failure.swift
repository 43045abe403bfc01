import ArgumentParser
import Core
import Messages

/// Why a command did not do what it was asked to: what to say, and with which status to end.
///
/// The one place where an error becomes words.
struct Failure: Error {
    let status: ExitStatus
    /// On standard error, before the explanation: every mistake of a file, say.
    var lines: [String] = []
    let explanation: Explanation?

    init(_ status: ExitStatus, _ explanation: Explanation?, lines: [String] = []) {
        self.status = status
        self.explanation = explanation
        self.lines = lines
    }

    /// A failure in both languages; the one of this process is said.
    init(_ status: ExitStatus, german: Explanation, english: Explanation) {
        self.init(status, Surroundings.current.language == .german ? german : english)
    }
}
