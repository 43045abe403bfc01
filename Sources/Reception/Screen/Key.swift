/// A key as a terminal tells it.
public enum Key: Hashable, Sendable {
    case character(Unicode.Scalar)
    case enter, tab, backTab, escape, backspace, delete
    case up, down, left, right, pageUp, pageDown, home, end
    case function(Int)
    /// Ctrl and a letter.
    case control(Character)
    /// One that means nothing here.
    case other

    /// The digit of a key; `nil` for all that are none.
    public var digit: Int? {
        guard case .character(let scalar) = self, ("0"..."9").contains(scalar) else { return nil }
        return Int(scalar.value) - 48
    }
}
