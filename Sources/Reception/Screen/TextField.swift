/// A line that somebody types.
public struct TextField: Hashable, Sendable {
    public private(set) var text = ""
    /// How many characters stand before the cursor.
    public private(set) var caret = 0

    /// The longest line that is taken.
    private static let limit = 200

    public init(_ text: String = "") {
        self.text = text
        caret = text.count
    }

    /// Follows a key.
    ///
    /// - Parameter key: The key.
    /// - Returns: Whether it means anything in a line of text.
    public mutating func press(_ key: Key) -> Bool {
        switch key {
        case .character(let scalar):
            guard text.unicodeScalars.count < Self.limit else { return true }
            let count = text.count
            text.unicodeScalars.insert(scalar, at: index)
            caret += text.count - count
        case .backspace:
            guard caret > 0 else { return true }
            caret -= 1
            text.remove(at: index)
        case .delete:
            guard caret < text.count else { return true }
            text.remove(at: index)
        case .left: caret = max(0, caret - 1)
        case .right: caret = min(text.count, caret + 1)
        case .home: caret = 0
        case .end: caret = text.count
        default: return false
        }
        caret = min(caret, text.count)
        return true
    }

    private var index: String.Index { text.index(text.startIndex, offsetBy: caret) }
}
