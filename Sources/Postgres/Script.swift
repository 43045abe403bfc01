/// SQL read from a file: any number of statements, without values.
///
/// A type of its own so that no text becomes SQL by accident.
public struct Script: Hashable, Sendable {
    public let text: String

    public init(_ text: String) {
        self.text = text
    }
}
