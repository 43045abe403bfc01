/// A refusal in two sentences: the fact, and the way on.
public struct Explanation: Hashable, Sendable {
    /// What is the case, with the values that caused it.
    public let fact: String
    /// What to do about it; starts with a verb.
    public let remedy: String

    public init(fact: String, remedy: String) {
        self.fact = fact
        self.remedy = remedy
    }
}
