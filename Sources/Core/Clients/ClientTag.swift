/// Whose an appointment is, as far as a screen says it: number and initials, in lists the language as well.
public struct ClientTag: Hashable, Sendable {
    public let number: ClientNumber
    public let initials: String
    /// `nil` where nobody asked.
    public let language: SpokenLanguage?

    public init(number: ClientNumber, initials: String, language: SpokenLanguage? = nil) {
        self.number = number
        self.initials = initials
        self.language = language
    }
}
