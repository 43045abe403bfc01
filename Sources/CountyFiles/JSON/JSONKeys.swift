internal import Core

/// Looks up the keys of a JSON object; what is missing or of another kind is noted as a mistake.
struct JSONKeys {
    private let file: String
    private let lines: JSONLines
    /// The keys above this object, each followed by a point.
    private let path: String
    /// The line of the key whose value this object is; the first for the whole text.
    private let line: Int
    private let members: [JSONMember]
    private(set) var mistakes: [Mistake] = []

    /// The keys of an object; of another value none, which is a mistake.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - lines: Where keys stand in the text that holds it.
    ///   - file: The file that was read.
    ///   - path: The keys above it, each followed by a point.
    ///   - line: The line of the last of them.
    init(_ value: JSONValue, lines: JSONLines, file: String, path: String = "", line: Int = 1) {
        self.file = file
        self.lines = lines
        self.path = path
        self.line = line
        guard case .object(let members) = value else {
            self.members = []
            mistakes.append(
                Mistake(
                    file: file,
                    line: line,
                    column: path.isEmpty ? nil : String(path.dropLast()),
                    kind: .wrongJSONValue(expected: .object)
                )
            )
            return
        }
        self.members = members
    }

    /// The text of a key.
    mutating func text(_ key: String) -> String? {
        guard let value = value(of: key) else { return nil }
        guard case .string(let text) = value else { return fail(key, expected: .text) }
        // No text of a field could hold it, but \u0000 can say it here.
        guard !text.utf8.contains(0) else {
            note(.nulCharacter, at: key)
            return nil
        }
        return text
    }

    /// The whole number of a key, within bounds.
    mutating func integer(_ key: String, in bounds: ClosedRange<Int>) -> Int? {
        guard let value = value(of: key) else { return nil }
        guard case .integer(let number) = value, bounds.contains(number) else {
            return fail(key, expected: .wholeNumber(minimum: bounds.lowerBound, maximum: bounds.upperBound))
        }
        return number
    }

    /// The time of day of a key.
    mutating func time(_ key: String) -> TimeOfDay? {
        guard let value = value(of: key) else { return nil }
        guard case .string(let text) = value, let time = TimeOfDay(text) else {
            return fail(key, expected: .timeOfDay)
        }
        return time
    }

    /// The object of a key.
    mutating func object(_ key: String) -> JSONKeys? {
        value(of: key).map {
            JSONKeys($0, lines: lines, file: file, path: "\(path)\(key).", line: line(of: key))
        }
    }

    /// The line on which a key stands; that of the object where the text does not say it of one key alone.
    func line(of key: String) -> Int {
        lines.number(ofKey: key) ?? line
    }

    /// Notes a mistake in the value of a key.
    mutating func note(_ kind: Mistake.Kind, at key: String) {
        mistakes.append(Mistake(file: file, line: line(of: key), column: path + key, kind: kind))
    }

    private mutating func value(of key: String) -> JSONValue? {
        if let member = members.first(where: { $0.key == key }) { return member.value }
        mistakes.append(Mistake(file: file, line: line, column: path + key, kind: .missingKey))
        return nil
    }

    private mutating func fail<Value>(_ key: String, expected: Mistake.JSONExpectation) -> Value? {
        note(.wrongJSONValue(expected: expected), at: key)
        return nil
    }
}
