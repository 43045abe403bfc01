/// A point in time, in whole seconds since 1970-01-01T00:00:00Z.
public struct Instant: Hashable, Comparable, Sendable {
    public let seconds: Int64

    public init(seconds: Int64) {
        self.seconds = seconds
    }

    public static func < (lhs: Instant, rhs: Instant) -> Bool {
        lhs.seconds < rhs.seconds
    }

    /// The instant a number of seconds later, earlier if negative.
    public func advanced(bySeconds seconds: Int64) -> Instant {
        Instant(seconds: self.seconds + seconds)
    }
}

extension Range<Instant> {
    /// How long the period lasts, in whole minutes of elapsed time.
    public var minutes: Int {
        Int((upperBound.seconds - lowerBound.seconds) / 60)
    }
}
