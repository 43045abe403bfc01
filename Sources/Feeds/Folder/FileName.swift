/// The name of a file for an identifier of any bytes: the same for the same one, another for every other.
///
/// Names stay apart on file systems that do not tell `CM-01` from `cm-01`, too: which letters are small is written
/// behind a tilde. Bytes that are no plain letters, digits, hyphens, underscores or full stops are written `=C3=BC`.
struct FileName: Hashable, CustomStringConvertible {
    let description: String

    /// Longer names end in a hash, for file systems take no more than 255 bytes.
    private static let longestName = 200

    init(of identifier: String) {
        var name = ""
        var smallLetters: [Bool] = []
        for byte in identifier.utf8 {
            let character = Unicode.Scalar(byte)
            switch character {
            case "a"..."z", "A"..."Z":
                smallLetters.append(character >= "a")
                name.unicodeScalars.append(character)
            case ".":
                // A leading full stop would hide the file.
                name += name.isEmpty ? Self.escaped(byte) : "."
            case "0"..."9", "-", "_":
                name.unicodeScalars.append(character)
            default:
                name += Self.escaped(byte)
            }
        }
        if name.isEmpty { name = "=" }
        if smallLetters.contains(true) { name += "~" + Self.hexadecimal(smallLetters) }
        if name.utf8.count > Self.longestName {
            name = name.prefix(Self.longestName / 2) + "~~" + Self.hash(of: identifier)
        }
        description = name
    }

    private static func escaped(_ byte: UInt8) -> String {
        (byte < 0x10 ? "=0" : "=") + String(byte, radix: 16, uppercase: true)
    }

    /// Flags four to a digit, the last of them filled up.
    private static func hexadecimal(_ flags: [Bool]) -> String {
        stride(from: 0, to: flags.count, by: 4).map { first in
            let nibble = flags[first...].prefix(4).reduce(into: (value: 0, weight: 8)) { nibble, flag in
                nibble.value += flag ? nibble.weight : 0
                nibble.weight /= 2
            }
            return String(nibble.value, radix: 16)
        }
        .joined()
    }

    /// FNV-1a of 128 bits.
    private static func hash(of text: String) -> String {
        let hash = text.utf8.reduce(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d as UInt128) { hash, byte in
            (hash ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013b
        }
        return String(hash, radix: 16)
    }
}
