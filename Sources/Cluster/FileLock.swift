private import Glibc

/// A file that one process holds at a time; the system gives it free when the process ends, however it ends.
struct FileLock {
    let path: String
    /// How long to wait for whoever holds it.
    let patience: Duration

    /// Does work while no other process does work under this lock.
    ///
    /// - Parameter body: The work.
    /// - Returns: What `body` returns.
    /// - Throws: What `body` throws; ``ClusterError/busy(path:waited:)`` where the lock was not to be had in time, or
    ///   ``ClusterError/notPossible(path:errno:)``.
    func hold<Value>(_ body: () throws -> Value) throws -> Value {
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw ClusterError.notPossible(path: path, errno: errno) }
        defer { close(file) }
        let deadline = ContinuousClock.now + patience
        while flock(file, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR else {
                throw ClusterError.notPossible(path: path, errno: errno)
            }
            guard ContinuousClock.now < deadline else {
                throw ClusterError.busy(path: path, waited: patience)
            }
            usleep(20_000)
        }
        return try body()
    }
}
