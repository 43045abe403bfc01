/// Writes objects as JSON: one key a line, in the order of their bytes, indented by a blank for each level.
enum JSONWriter {
    /// What an object of the form holds.
    indirect enum Value {
        case number(Int)
        case string(String)
        case object([String: Value])
    }

    /// The text of an object, with a line feed at its end.
    static func text(of members: [String: Value]) -> [UInt8] {
        Array((text(.object(members), depth: 0) + "\n").utf8)
    }

    private static func text(_ value: Value, depth: Int) -> String {
        switch value {
        case .number(let number):
            return String(number)
        case .string(let string):
            return quoted(string)
        case .object(let members):
            guard !members.isEmpty else { return "{}" }
            let indent = String(repeating: " ", count: depth)
            let lines = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { key, value in
                "\(indent) \(quoted(key)): \(text(value, depth: depth + 1))"
            }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
        }
    }

    private static func quoted(_ string: String) -> String {
        var text = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{08}": text += "\\b"
            case "\u{0C}": text += "\\f"
            case ..."\u{1F}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}
