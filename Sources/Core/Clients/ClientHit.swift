/// Somebody who may be meant by a search, and why.
public struct ClientHit: Hashable, Sendable {
    /// What brought a client into the list.
    public enum Reason: String, CaseIterable, Hashable, Sendable {
        case number
        case phone
        /// The birth date.
        case born
        /// The name, letter for letter once it is written in Latin.
        case name
        /// What was typed is a part of the name.
        case part
        /// It sounds alike.
        case sound
        /// It is spelt much alike.
        case spelling
    }

    public let client: Client
    /// When they were last here.
    public let lastTalk: Instant?
    public let reason: Reason

    public init(client: Client, lastTalk: Instant?, reason: Reason) {
        self.client = client
        self.lastTalk = lastTalk
        self.reason = reason
    }

    /// How many are shown at most: each has a digit.
    public static let most = 9
}

extension [ClientHit] {
    /// The one that is meant without asking further: the single match on name and birth date.
    ///
    /// - Parameter query: What was looked for.
    /// - Returns: The client; `nil` where somebody has to choose.
    public func certain(for query: ClientQuery) -> Client? {
        count == 1 && query.namesAPerson ? first?.client : nil
    }
}
