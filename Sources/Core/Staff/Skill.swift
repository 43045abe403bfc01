/// A field of advice that needs training (Schwerpunkt), by the county's own short code.
public struct Skill: Hashable, Comparable, Sendable {
    public let code: String

    public init(code: String) {
        self.code = code
    }

    public static func < (lhs: Self, rhs: Self) -> Bool {
        lhs.code.utf8.lexicographicallyPrecedes(rhs.code.utf8)
    }
}
