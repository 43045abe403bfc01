/// Whose an appointment is, as far as a screen says it: number and initials of the first one, in lists the language as
/// well.
public struct ClientTag: Hashable, Sendable {
    public let number: ClientNumber
    public let initials: String
    /// How many come along.
    public let others: Int
    /// `nil` where nobody asked.
    public let language: SpokenLanguage?

    public init(number: ClientNumber, initials: String, others: Int = 0, language: SpokenLanguage? = nil) {
        self.number = number
        self.initials = initials
        self.others = others
        self.language = language
    }
}
