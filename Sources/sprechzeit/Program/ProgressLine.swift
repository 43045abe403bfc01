private import Glibc
private import Synchronization

/// One line on standard error that says how far a piece of work is; only where somebody watches a terminal, and
/// only for what takes longer than half a second. Elsewhere one plain line when the work begins.
final class ProgressLine: Sendable {
    private struct State {
        var isShown = false
        var finished = false
    }

    private let title: String
    private let isLive: Bool
    private let start = ContinuousClock.now
    private let state = Mutex(State())

    /// Begins a piece of work.
    init(_ title: String) {
        self.title = title
        isLive = Surroundings.isTerminal(STDERR_FILENO) && Surroundings.current.environment["TERM"] != "dumb"
        if !isLive { Console.tell(title) }
    }

    /// Shows how much is done.
    func update(_ done: Int, of all: Int) {
        guard isLive, start.duration(to: .now) > .milliseconds(500) else { return }
        state.withLock { state in
            guard !state.finished else { return }
            state.isShown = true
            let width = 24
            let filled = all > 0 ? done * width / all : width
            let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
            Console.tellPart("\r\u{1B}[K\(title)  [\(bar)] \(done)/\(all)")
        }
    }

    /// Ends the work and takes the line away.
    func finish() {
        state.withLock { state in
            guard !state.finished else { return }
            state.finished = true
            if state.isShown { Console.tellPart("\r\u{1B}[K") }
        }
    }
}
