private import FoundationEssentials
private import Glibc
import Messages

/// What the program finds around it: variables, terminal, clock, home. Read here and nowhere else.
struct Surroundings: Sendable {
    let environment: [String: String]
    let language: Language

    /// Those of this process.
    static let current = Surroundings(environment: ProcessInfo.processInfo.environment)

    init(environment: [String: String]) {
        self.environment = environment
        language = Language(environment: environment)
    }

    /// Whether what is written to a stream is read on a terminal.
    static func isTerminal(_ descriptor: Int32) -> Bool {
        isatty(descriptor) == 1
    }

    /// Whether results may be coloured: on a terminal that can, and where nobody said no (`NO_COLOR`).
    var ink: Ink {
        let forbids = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        let cannot = environment["TERM"].map { $0 == "dumb" || $0.isEmpty } ?? true
        return Self.isTerminal(STDOUT_FILENO) && !forbids && !cannot ? .colour : .plain
    }
}
