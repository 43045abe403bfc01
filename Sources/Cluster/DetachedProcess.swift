private import Glibc
private import Synchronization

/// A program that outlives this process, or ends before it.
///
/// A thread waits for its end, so that a dead one is buried at once: as long as it is not, others take its number for
/// that of a running process.
final class DetachedProcess: Sendable {
    private let ending = Mutex<Int32?>(nil)

    /// Its exit status; `nil` while it runs.
    var exitStatus: Int32? { ending.withLock { $0 } }

    /// Watches a child of this process.
    init(_ child: Int32) {
        let wait = Wait(process: self, child: child)
        var thread = pthread_t()
        let failure = pthread_create(
            &thread,
            nil,
            { argument in
                guard let argument else { return nil }
                let wait = Unmanaged<Wait>.fromOpaque(argument).takeRetainedValue()
                let status = Child.wait(for: wait.child)
                wait.process.ending.withLock { $0 = status }
                return nil
            },
            Unmanaged.passRetained(wait).toOpaque()
        )
        precondition(failure == 0, "No thread to wait for process \(child): error \(failure).")
        pthread_detach(thread)
    }

    private final class Wait {
        let process: DetachedProcess
        let child: Int32

        init(process: DetachedProcess, child: Int32) {
            self.process = process
            self.child = child
        }
    }
}
