import Core
private import Glibc

/// The system's clock; the rest of the program is told the time.
enum SystemClock {
    /// This second.
    static var now: Instant {
        Instant(seconds: Int64(time(nil)))
    }
}
