/// A language in which people are advised, by its ISO 639 code.
public struct SpokenLanguage: Hashable, Comparable, Sendable {
    public let code: String

    public init(code: String) {
        self.code = code
    }

    public static func < (lhs: Self, rhs: Self) -> Bool {
        lhs.code.utf8.lexicographicallyPrecedes(rhs.code.utf8)
    }
}
