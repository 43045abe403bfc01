/// The name of an appointment on a client's slip (Absagecode): eight letters and digits that nobody can guess, read
/// wrongly or mistype unnoticed.
///
/// Seven of 31 characters, without I, L, O, U and Z, and a check character: `7M3K-9QXP`.
public struct AppointmentCode: Hashable, Sendable, CustomStringConvertible {
    /// Without the hyphen.
    public let rawValue: String

    /// As many as a prime says, so that every wrong character and every swap of two is noticed.
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXY".utf8)
    private static let length = 8

    /// The code of a random number, nearly all of whose bits count for 27 billion codes.
    public init(random number: UInt64) {
        var rest = number
        var characters: [UInt8] = []
        for _ in 1..<Self.length {
            characters.append(Self.alphabet[Int(rest % UInt64(Self.alphabet.count))])
            rest /= UInt64(Self.alphabet.count)
        }
        rawValue = String(decoding: characters + [Self.check(characters)], as: UTF8.self)
    }

    /// Reads a code as people write it: in small letters, with hyphens and blanks, O for 0, and I or L for 1.
    ///
    /// - Parameter text: What was written; `nil` comes of anything that is no code.
    public init?(_ text: String) {
        var characters: [UInt8] = []
        for character in text.uppercased().utf8 where character != UInt8(ascii: "-") && character != UInt8(ascii: " ") {
            switch character {
            case UInt8(ascii: "O"): characters.append(UInt8(ascii: "0"))
            case UInt8(ascii: "I"), UInt8(ascii: "L"): characters.append(UInt8(ascii: "1"))
            default: characters.append(character)
            }
        }
        guard characters.count == Self.length, characters.allSatisfy(Self.alphabet.contains),
            Self.check(characters.dropLast()) == characters.last
        else { return nil }
        rawValue = String(decoding: characters, as: UTF8.self)
    }

    /// As it is printed: `7M3K-9QXP`.
    public var description: String { "\(rawValue.prefix(4))-\(rawValue.suffix(4))" }

    /// The check character: positions weigh differently, so that two swapped characters change it.
    private static func check(_ characters: some Sequence<UInt8>) -> UInt8 {
        var sum = 0
        for (position, character) in characters.enumerated() {
            sum += (position + 1) * (alphabet.firstIndex(of: character) ?? 0)
        }
        return alphabet[sum % alphabet.count]
    }
}
