private import Glibc

/// The socket of a connection, to wait on.
struct Socket {
    private let descriptor: Int32

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// Waits until the socket is ready.
    ///
    /// - Parameters:
    ///   - event: `POLLIN` or `POLLOUT`.
    ///   - deadline: When to give up; one that has passed asks without waiting.
    /// - Returns: Whether it is ready, or broken, which the next use will tell.
    func waits(for event: Int32, until deadline: ContinuousClock.Instant) -> Bool {
        var request = pollfd(fd: descriptor, events: Int16(event), revents: 0)
        while true {
            let left = max(.zero, ContinuousClock.now.duration(to: deadline))
            let ready = poll(&request, 1, Int32(clamping: left.milliseconds))
            guard ready == -1, errno == EINTR else {
                return ready > 0
            }
        }
    }
}
