/// Tells typing from a paste or from keys pressed for another window: so many keys at once are nobody's command.
public struct Burst: Hashable, Sendable {
    private var recent: [Int64] = []

    /// How many keys may come within the span.
    public static let limit = 5
    /// The span, in milliseconds.
    public static let span: Int64 = 50

    public init() {}

    /// Whether keys that have come together are meant as commands.
    ///
    /// - Parameters:
    ///   - count: How many they are.
    ///   - time: When they came, in milliseconds from any moment on.
    /// - Returns: Whether they are so few that a person pressed them.
    public mutating func admits(_ count: Int, at time: Int64) -> Bool {
        recent.removeAll { $0 <= time - Self.span }
        recent += Array(repeating: time, count: min(count, Self.limit + 1))
        return recent.count <= Self.limit
    }
}
