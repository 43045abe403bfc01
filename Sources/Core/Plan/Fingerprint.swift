/// Names a state of a county, its people, hours, leave and published plan, by its content: the same state has
/// the same fingerprint in every database.
public struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
    /// SHA-256, 64 hexadecimal digits in lower case.
    public let hexadecimal: String

    /// Takes 64 hexadecimal digits in lower case; `nil` for anything else.
    public init?(_ hexadecimal: String) {
        let isDigest =
            hexadecimal.utf8.count == 64
            && hexadecimal.utf8.allSatisfy { byte in
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
            }
        guard isDigest else { return nil }
        self.hexadecimal = hexadecimal
    }

    public var description: String { hexadecimal }
}
