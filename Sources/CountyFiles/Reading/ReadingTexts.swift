internal import Core

// Texts, words of a fixed set, and lists of codes.
extension RowReader {
    /// Takes any text, also none, byte for byte.
    mutating func text(_ column: String) -> String? {
        field(column).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Takes a text that must not be missing.
    mutating func requiredText(_ column: String) -> String? {
        guard let text = text(column) else { return nil }
        return text.isEmpty ? fail(.empty) : text
    }

    /// Takes one of the words that a type knows.
    mutating func word<Word>(_ column: String) -> Word?
    where Word: RawRepresentable<String> & CaseIterable {
        guard let text = requiredText(column) else { return nil }
        return Word(rawValue: text) ?? fail(.unknownWord(text, allowed: Word.allCases.map(\.rawValue)))
    }

    /// Takes one of some words.
    mutating func word(_ column: String, among words: [String]) -> String? {
        guard let text = requiredText(column) else { return nil }
        return words.contains(text) ? text : fail(.unknownWord(text, allowed: words))
    }

    /// Takes `yes` or `no`.
    mutating func yesOrNo(_ column: String) -> Bool? {
        word(column, among: ["yes", "no"]).map { $0 == "yes" }
    }

    /// Takes which rooms are reached without steps: all, none, or so many of the first ones.
    mutating func stepFreeRooms(_ column: String, in bounds: ClosedRange<Int>) -> (isStepFree: Bool, rooms: Int?)? {
        guard let text = requiredText(column) else { return nil }
        switch text {
        case "yes": return (true, nil)
        case "no": return (false, nil)
        default:
            guard let rooms = Int(text), bounds.contains(rooms) else {
                return fail(.unknownWord(text, allowed: ["yes", "no"]))
            }
            return (true, rooms)
        }
    }

    /// Takes a list separated by `|`, which may be empty; its entries may be neither empty nor repeated.
    mutating func list<Element>(_ column: String, of element: (String) -> Element) -> [Element]? {
        guard let text = text(column) else { return nil }
        guard !text.isEmpty else { return [] }
        var seen: Set<[UInt8]> = []
        var elements: [Element] = []
        for bytes in Array(text.utf8).split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) {
            let entry = String(decoding: bytes, as: UTF8.self)
            guard !bytes.isEmpty, seen.insert(Array(bytes)).inserted else { return fail(.badList(entry: entry)) }
            elements.append(element(entry))
        }
        return elements
    }

    /// Takes a list of languages.
    mutating func languages(_ column: String) -> [SpokenLanguage]? {
        list(column) { SpokenLanguage(code: $0) }
    }

    /// Takes a list of skills.
    mutating func skills(_ column: String) -> [Skill]? {
        list(column) { Skill(code: $0) }
    }
}
