/// Whose an appointment is, as far as a screen says it: number and initials of the first one.
public struct ClientTag: Hashable, Sendable {
    public let number: ClientNumber
    public let initials: String
    /// How many come along.
    public let others: Int

    public init(number: ClientNumber, initials: String, others: Int = 0) {
        self.number = number
        self.initials = initials
        self.others = others
    }
}
