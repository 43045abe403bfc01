private import Dispatch

/// Runs an actor's work one after another on a thread that may block.
final class QueueExecutor: SerialExecutor {
    private let queue = DispatchQueue(label: "database connection")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
