/// The number with which somebody brings back their desk's screen once it has hidden itself.
public struct DeskPin: Hashable, Sendable {
    public let digits: String

    /// How many digits it may have.
    public static let length = 4...12

    /// A PIN as it is typed; `nil` where it has too few digits, too many, or anything else.
    public init?(_ text: String) {
        guard Self.length.contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        digits = text
    }
}
