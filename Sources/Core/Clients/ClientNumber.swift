/// What a client is called where names are not for all to see (M-Nummer): a letter of the desk that took them down and
/// a number drawn at random, `M-2041`.
public struct ClientNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let rawValue: String

    /// Reads a number as people write it: `M-2041`, `m 2041`, `m2041`.
    ///
    /// - Parameter text: What was written; `nil` comes of anything that is no number.
    public init?(_ text: String) {
        let characters = text.uppercased().utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: " ") }
        guard let letter = characters.first, Self.letters.contains(letter), (5...10).contains(characters.count),
            characters.dropFirst().allSatisfy(Self.digits.contains), characters.dropFirst().first != UInt8(ascii: "0")
        else { return nil }
        rawValue = String(decoding: [letter, UInt8(ascii: "-")] + characters.dropFirst(), as: UTF8.self)
    }

    public var description: String { rawValue }

    public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }

    private static let letters = UInt8(ascii: "A")...UInt8(ascii: "Z")
    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

    /// The letter that a desk gives: the first of its site's municipality, `K` where a desk has none.
    ///
    /// - Parameter municipality: The name of the one where the desk is; the whole county where `nil`.
    /// - Returns: A capital letter.
    public static func letter(of municipality: String?) -> String {
        let letter = municipality?.uppercased().utf8.first { letters.contains($0) }
        return String(decoding: [letter ?? UInt8(ascii: "K")], as: UTF8.self)
    }
}
