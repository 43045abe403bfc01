/// The name of one `Entity` that people and files use (`S-MOE`, `CM-01`): a site's cannot be passed for a person's.
///
/// Kept and compared byte for byte.
public struct Identifier<Entity>: Hashable, Comparable, Sendable, CustomStringConvertible {
    private let text: ExactText

    public var rawValue: String { text.string }

    public init(_ rawValue: String) {
        text = ExactText(rawValue)
    }

    public var description: String { rawValue }

    public static func < (lhs: Self, rhs: Self) -> Bool {
        lhs.text < rhs.text
    }
}
