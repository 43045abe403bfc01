internal import Core

/// Looks up the keys of a JSON object; what is missing or of another kind is noted as a mistake.
struct JSONKeys {
    private let file: String
    /// The keys above this object, each followed by a point.
    private let path: String
    private let line: Int
    private let members: [JSONMember]
    private(set) var mistakes: [Mistake] = []

    /// The keys of an object; of another value none, which is a mistake.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - file: The file it was read from.
    ///   - path: The keys above it, each followed by a point.
    init(_ value: JSONValue, file: String, path: String = "") {
        self.file = file
        self.path = path
        line = value.line
        guard case .object(let members) = value.content else {
            self.members = []
            mistakes.append(
                Mistake(
                    file: file,
                    line: value.line,
                    column: path.isEmpty ? nil : String(path.dropLast()),
                    kind: .wrongJSONValue(expected: .object)
                )
            )
            return
        }
        self.members = members
        var seen: Set<String> = []
        for member in members where !seen.insert(member.key).inserted {
            note(.repeatedKey, at: member.key, line: member.line)
        }
    }

    /// The text of a key.
    mutating func text(_ key: String) -> String? {
        guard let member = member(key) else { return nil }
        guard case .string(let text) = member.value.content else { return fail(member, expected: .text) }
        // No text of a field could hold it, but \u0000 can say it here.
        guard !text.utf8.contains(0) else {
            note(.nulCharacter, at: key, line: member.line)
            return nil
        }
        return text
    }

    /// The whole number of a key, within bounds.
    mutating func integer(_ key: String, in bounds: ClosedRange<Int>) -> Int? {
        guard let member = member(key) else { return nil }
        guard case .number(let text) = member.value.content, let number = Int(text), bounds.contains(number) else {
            return fail(member, expected: .wholeNumber(minimum: bounds.lowerBound, maximum: bounds.upperBound))
        }
        return number
    }

    /// The time of day of a key.
    mutating func time(_ key: String) -> TimeOfDay? {
        guard let member = member(key) else { return nil }
        guard case .string(let text) = member.value.content, let time = TimeOfDay(text) else {
            return fail(member, expected: .timeOfDay)
        }
        return time
    }

    /// The object of a key.
    mutating func object(_ key: String) -> JSONKeys? {
        member(key).map { JSONKeys($0.value, file: file, path: "\(path)\(key).") }
    }

    /// The line on which a key stands.
    func line(of key: String) -> Int? {
        members.first { $0.key == key }?.line
    }

    /// Notes a mistake in the value of a key.
    mutating func note(_ kind: Mistake.Kind, at key: String) {
        note(kind, at: key, line: line(of: key) ?? line)
    }

    private mutating func note(_ kind: Mistake.Kind, at key: String, line: Int) {
        mistakes.append(Mistake(file: file, line: line, column: path + key, kind: kind))
    }

    private mutating func member(_ key: String) -> JSONMember? {
        if let member = members.first(where: { $0.key == key }) { return member }
        note(.missingKey, at: key, line: line)
        return nil
    }

    private mutating func fail<Value>(_ member: JSONMember, expected: Mistake.JSONExpectation) -> Value? {
        note(.wrongJSONValue(expected: expected), at: member.key, line: member.line)
        return nil
    }
}
