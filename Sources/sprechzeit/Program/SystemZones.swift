import Core
private import FoundationEssentials
import Messages

/// The system's time zones, from its zone files.
enum SystemZones {
    /// A zone by its IANA name.
    static func zone(named name: String) throws -> Zone {
        guard isName(name), let file = FileManager.default.contents(atPath: folder + name) else {
            throw Failure(.configuration, .unknownTimeZone(name))
        }
        do {
            return try Zone(identifier: name, file: file)
        } catch {
            throw Failure(.configuration, .unknownTimeZone(name))
        }
    }

    /// Whether the system has a zone of a name.
    static func has(_ name: String) -> Bool {
        isName(name) && FileManager.default.isReadableFile(atPath: folder + name)
    }

    private static let folder = "/usr/share/zoneinfo/"

    /// Whether a text can be a zone's name, and does not lead out of the folder.
    private static func isName(_ text: String) -> Bool {
        !text.isEmpty && !text.hasPrefix("/") && !text.split(separator: "/").contains("..")
            && text.utf8.allSatisfy { byte in
                let letters = UInt8(ascii: "A")...UInt8(ascii: "Z"), small = UInt8(ascii: "a")...UInt8(ascii: "z")
                let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
                return letters.contains(byte) || small.contains(byte) || digits.contains(byte)
                    || "/_+-".utf8.contains(byte)
            }
    }
}
