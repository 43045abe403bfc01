/// One unfolded line of a calendar, taken apart by the grammar of RFC 5545 and by nothing that the writer uses.
struct ContentLine: Hashable {
    var name: String
    /// `TZID=Europe/Berlin`, as written.
    var parameters: [String]
    /// As written, still escaped.
    var value: String

    /// - Returns: nil for a line that the grammar does not have.
    init?(_ line: String) {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let parts = line[..<colon].split(separator: ";", omittingEmptySubsequences: false)
        name = String(parts[0])
        parameters = parts.dropFirst().map(String.init)
        value = String(line[line.index(after: colon)...])
        let isName = !name.isEmpty && name.utf8.allSatisfy { (0x41...0x5A).contains($0) || $0 == 0x2D }
        guard isName, parameters.allSatisfy({ $0.contains("=") && !$0.contains("\"") }) else { return nil }
    }

    /// The value of a text, its escapes undone.
    var text: String {
        var text = ""
        var isEscaped = false
        for character in value.unicodeScalars {
            if isEscaped {
                text.unicodeScalars.append(character == "n" || character == "N" ? "\n" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                text.unicodeScalars.append(character)
            }
        }
        return text
    }

    /// The unfolded lines of a calendar.
    static func lines(of calendar: String) -> [ContentLine?] {
        var lines: [[UInt8]] = []
        for line in physicalLines(of: calendar) {
            if line.first == 0x20, !lines.isEmpty {
                lines[lines.count - 1] += line.dropFirst()
            } else {
                lines.append(line)
            }
        }
        return lines.map { ContentLine(String(decoding: $0, as: UTF8.self)) }
    }

    /// The lines between their CR LF, folded as they are.
    static func physicalLines(of calendar: String) -> [[UInt8]] {
        var lines: [[UInt8]] = [[]]
        var bytes = Array(calendar.utf8)[...]
        while let byte = bytes.popFirst() {
            if byte == 0x0D, bytes.first == 0x0A {
                bytes.removeFirst()
                lines.append([])
            } else {
                lines[lines.count - 1].append(byte)
            }
        }
        return lines.dropLast(lines.last == [] ? 1 : 0)
    }
}
