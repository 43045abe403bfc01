import Core

/// The database's time, kept going by the machine's own clock between two answers.
struct DeskClock {
    private let instant: Instant
    private let start = ContinuousClock.now

    private static let origin = ContinuousClock.now

    /// A clock that stands at an instant now.
    init(_ instant: Instant) {
        self.instant = instant
    }

    var now: Instant { instant.advanced(bySeconds: start.duration(to: .now).components.seconds) }

    /// Milliseconds since the program began to ask.
    var milliseconds: Int64 { Self.milliseconds(Self.origin.duration(to: .now)) }

    /// Until another second begins, in milliseconds.
    var untilNextSecond: Int { 1_001 - Int(Self.milliseconds(start.duration(to: .now)) % 1_000) }

    private static func milliseconds(_ duration: Duration) -> Int64 {
        duration.components.seconds * 1_000 + duration.components.attoseconds / 1_000_000_000_000_000
    }
}
