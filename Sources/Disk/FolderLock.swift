private import Glibc

extension DiskFolder {
    /// Runs something while no other process runs the like for the folder; waits for one that does.
    ///
    /// The system ends the exclusion with the process, however that ends.
    ///
    /// - Parameters:
    ///   - failure: What an error of the system is to whoever asks.
    ///   - body: What is to run.
    /// - Returns: What it returns.
    /// - Throws: What it throws; a failure where the folder cannot be locked.
    public func whileLocked<Value, Failure: Error>(
        failure: (DiskError) -> Failure,
        _ body: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(DiskError(path)) }
        defer { close(descriptor) }
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else { throw failure(DiskError(path)) }
        }
        return try body()
    }
}
