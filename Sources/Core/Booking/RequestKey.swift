/// The name that a sender gives to one request, so that it is done once however often it is sent.
public struct RequestKey: Hashable, Sendable {
    public let rawValue: String

    /// A key of 1 to 200 characters; `nil` for any other text.
    public init?(_ rawValue: String) {
        guard (1...200).contains(rawValue.unicodeScalars.count) else { return nil }
        self.rawValue = rawValue
    }

    /// The key of a random number: nobody else has it.
    public init(random number: UInt64) {
        rawValue = String(number, radix: 36)
    }
}
