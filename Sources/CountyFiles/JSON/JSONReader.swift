internal import Core

/// Reads JSON (RFC 8259) and keeps the line of every value, so that a mistake in it can be shown.
struct JSONReader {
    /// Where and why a text is no JSON.
    struct Failure: Error {
        let line: Int
        let fault: Mistake.JSONFault
    }

    /// How deep values may be nested.
    private static let depthLimit = 32

    private let bytes: [UInt8]
    private var position: Int
    private var line = 1
    private var depth = 0

    /// The value that a whole text holds.
    ///
    /// - Parameter bytes: The text in UTF-8; a byte order mark at the beginning is passed over.
    /// - Returns: The value.
    /// - Throws: ``Failure`` at the first place where the text is no JSON.
    static func value(in bytes: [UInt8]) throws(Failure) -> JSONValue {
        var reader = JSONReader(bytes: bytes, position: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
        reader.skipBlanks()
        let value = try reader.value()
        reader.skipBlanks()
        if let byte = reader.current { throw reader.failure(.unexpectedByte(byte)) }
        return value
    }

    private init(bytes: [UInt8], position: Int) {
        self.bytes = bytes
        self.position = position
    }

    private mutating func value() throws(Failure) -> JSONValue {
        let start = line
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else { throw failure(.tooDeep(limit: Self.depthLimit)) }
        let content: JSONValue.Content =
            switch current {
            case UInt8(ascii: "{"): .object(try object())
            case UInt8(ascii: "["): .array(try array())
            case UInt8(ascii: "\""): .string(try string())
            case UInt8(ascii: "t"): try literal("true", .bool(true))
            case UInt8(ascii: "f"): try literal("false", .bool(false))
            case UInt8(ascii: "n"): try literal("null", .null)
            default: .number(try number())
            }
        return JSONValue(line: start, content: content)
    }

    private mutating func object() throws(Failure) -> [JSONMember] {
        var members: [JSONMember] = []
        try elements(until: UInt8(ascii: "}")) { reader throws(Failure) in
            guard reader.current == UInt8(ascii: "\"") else { throw reader.unexpected() }
            let line = reader.line
            let key = try reader.string()
            reader.skipBlanks()
            try reader.expect(UInt8(ascii: ":"))
            reader.skipBlanks()
            members.append(JSONMember(key: key, line: line, value: try reader.value()))
        }
        return members
    }

    private mutating func array() throws(Failure) -> [JSONValue] {
        var values: [JSONValue] = []
        try elements(until: UInt8(ascii: "]")) { reader throws(Failure) in values.append(try reader.value()) }
        return values
    }

    /// Reads what stands between brackets, separated by commas.
    private mutating func elements(
        until end: UInt8,
        read: (inout JSONReader) throws(Failure) -> Void
    ) throws(Failure) {
        position += 1
        skipBlanks()
        guard current != end else {
            position += 1
            return
        }
        while true {
            try read(&self)
            skipBlanks()
            if current == end { break }
            try expect(UInt8(ascii: ","))
            skipBlanks()
        }
        position += 1
    }

    private mutating func literal(
        _ word: StaticString,
        _ content: JSONValue.Content
    ) throws(Failure) -> JSONValue.Content {
        for offset in 0..<word.utf8CodeUnitCount { try expect(word.utf8Start[offset]) }
        return content
    }

    private mutating func number() throws(Failure) -> String {
        let start = position
        if current == UInt8(ascii: "-") { position += 1 }
        let isZero = current == UInt8(ascii: "0")
        let digits = try self.digits()
        guard digits == 1 || !isZero else { throw failure(.badNumber) }
        if current == UInt8(ascii: ".") {
            position += 1
            _ = try self.digits()
        }
        if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
            position += 1
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
            _ = try self.digits()
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// Moves past at least one digit and says past how many.
    private mutating func digits() throws(Failure) -> Int {
        let start = position
        while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
        guard position > start else { throw unexpected() }
        return position - start
    }
}

extension JSONReader {
    /// Reads a text between quotation marks.
    private mutating func string() throws(Failure) -> String {
        position += 1
        var text: [UInt8] = []
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                guard let string = String(validating: text, as: UTF8.self) else { throw failure(.notUTF8) }
                return string
            case UInt8(ascii: "\\"):
                position += 1
                text += try escape().utf8
            case 0..<0x20:
                throw failure(.controlCharacter)
            default:
                text.append(byte)
                position += 1
            }
        }
        throw failure(.unexpectedEnd)
    }

    /// Reads what follows a backslash.
    private mutating func escape() throws(Failure) -> String {
        guard let byte = current else { throw failure(.unexpectedEnd) }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return String(UnicodeScalar(byte))
        case UInt8(ascii: "b"): return "\u{08}"
        case UInt8(ascii: "f"): return "\u{0C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicodeEscape()
        default: throw failure(.badEscape)
        }
    }

    /// Reads four hexadecimal digits, and a second half where they are the first of a pair.
    private mutating func unicodeEscape() throws(Failure) -> String {
        let first = try codeUnit()
        guard UTF16.isLeadSurrogate(first) else {
            guard let scalar = UnicodeScalar(first) else { throw failure(.badEscape) }
            return String(scalar)
        }
        guard current == UInt8(ascii: "\\"), bytes.indices.contains(position + 1),
            bytes[position + 1] == UInt8(ascii: "u")
        else { throw failure(.badEscape) }
        position += 2
        let pair = [first, try codeUnit()]
        guard let text = String(validating: pair, as: UTF16.self) else { throw failure(.badEscape) }
        return text
    }

    private mutating func codeUnit() throws(Failure) -> UInt16 {
        let digits = bytes[position..<min(position + 4, bytes.count)]
        let text = String(decoding: digits, as: UTF8.self)
        guard text.utf8.count == 4, text.first?.isHexDigit == true, let unit = UInt16(text, radix: 16) else {
            throw failure(.badEscape)
        }
        position += 4
        return unit
    }

    private var current: UInt8? {
        position < bytes.count ? bytes[position] : nil
    }

    private mutating func skipBlanks() {
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\n"): line += 1
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
            default: return
            }
            position += 1
        }
    }

    private mutating func expect(_ byte: UInt8) throws(Failure) {
        guard current == byte else { throw unexpected() }
        position += 1
    }

    private func unexpected() -> Failure {
        failure(current.map { .unexpectedByte($0) } ?? .unexpectedEnd)
    }

    private func failure(_ fault: Mistake.JSONFault) -> Failure {
        Failure(line: line, fault: fault)
    }
}
