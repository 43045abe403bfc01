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
        /// What is there only to guide the eye.
        case faint
        /// How much is covered: from dark blue to light yellow, told apart by lightness as well.
        case coverage(CoverageStep)
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
        case .faint: return "2"
        case .coverage(let step): return "38;5;\(Self.number(of: step))"
        }
    }

    /// A colour among the terminal's 256, ever lighter; legible on a dark and on a light ground.
    private static func number(of step: CoverageStep) -> Int {
        switch step {
        case .little: 61
        case .much: 67
        case .most: 109
        case .nearlyAll: 144
        case .all: 178
        }
    }
}
