/// A language in which people are advised, by its ISO 639 code.
///
/// Codes are compared byte for byte.
public struct SpokenLanguage: Hashable, Comparable, Sendable {
    private let text: ExactText

    public var code: String { text.string }

    public init(code: String) {
        text = ExactText(code)
    }

    public static func < (lhs: Self, rhs: Self) -> Bool {
        lhs.text < rhs.text
    }
}
