/// Whether words may be set off by colour; the words are the same without it.
public enum Ink: Hashable, Sendable {
    case plain
    case colour

    /// What a piece of text is, as far as colour helps to see it.
    public enum Meaning: Hashable, Sendable {
        case heading
        case good
        case warning
        case bad
        /// A share between nothing and all: from dark blue to light yellow, told apart by lightness as well.
        case share(Double)
    }

    /// The text, coloured where colour is wanted.
    public func callAsFunction(_ text: String, _ meaning: Meaning) -> String {
        guard self == .colour else { return text }
        return "\u{1B}[\(Self.code(of: meaning))m\(text)\u{1B}[0m"
    }

    private static func code(of meaning: Meaning) -> String {
        switch meaning {
        case .heading: return "1"
        case .good: return "32"
        case .warning: return "33"
        case .bad: return "1;31"
        case .share(let share):
            let step = min(Self.shares.count - 1, max(0, Int(share * Double(Self.shares.count))))
            return "38;5;\(Self.shares[step])"
        }
    }

    /// Numbers in the terminal's 256 colours, ever lighter; legible on a dark and on a light ground.
    private static let shares = [61, 67, 103, 108, 143, 178]
}
