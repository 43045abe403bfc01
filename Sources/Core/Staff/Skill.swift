/// A field of advice that needs training (Schwerpunkt), by the county's own short code.
///
/// Codes are compared byte for byte.
public struct Skill: Hashable, Comparable, Sendable {
    private let text: ExactText

    public var code: String { text.string }

    public init(code: String) {
        text = ExactText(code)
    }

    public static func < (lhs: Self, rhs: Self) -> Bool {
        lhs.text < rhs.text
    }
}
