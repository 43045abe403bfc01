/// Whose an appointment is, as far as a screen says it: number and initials.
public struct ClientTag: Hashable, Sendable {
    public let number: ClientNumber
    public let initials: String

    public init(number: ClientNumber, initials: String) {
        self.number = number
        self.initials = initials
    }
}
