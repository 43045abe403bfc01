/// One line of a slip in one language.
public struct SlipLine: Hashable, Sendable {
    /// What a line says.
    public enum Kind: Hashable, Sendable {
        case title
        case moment
        case place
        case stop
        case entrance
        case conversation
        case call
        case code
    }

    /// How many words a line has at most, as plain language asks for.
    static let maximalWords = 12
    /// How many characters a line has at most, so that it takes two lines of paper at most.
    static let maximalLength = 100

    public let kind: Kind
    /// The line as it is read. Where its language is written from right to left, marks of direction keep times,
    /// numbers and addresses together.
    public let text: String
}
