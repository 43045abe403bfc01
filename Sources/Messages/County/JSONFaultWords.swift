internal import Core

/// Why a text is no JSON, and what a key may hold, in half a sentence.
struct JSONFaultWords {
    private let language: Language

    init(_ language: Language) {
        self.language = language
    }

    func text(_ fault: Mistake.JSONFault) -> String {
        switch (language, fault) {
        case (.german, .unexpectedByte(let byte)): "\(shown(byte)) steht, wo es nicht stehen darf"
        case (.german, .unexpectedEnd): "der Text endet zu früh"
        case (.german, .badEscape): "nach einem Rückstrich (\\) steht nichts, was es gibt"
        case (.german, .badNumber): "eine Zahl beginnt mit einer überzähligen Null"
        case (.german, .controlCharacter): "ein Text enthält ein Steuerzeichen oder einen Zeilenumbruch"
        case (.german, .notUTF8): "ein Text ist nicht UTF-8"
        case (.german, .tooDeep(let limit)): "mehr als \(limit) Ebenen liegen ineinander"
        case (.english, .unexpectedByte(let byte)): "\(shown(byte)) stands where it may not"
        case (.english, .unexpectedEnd): "the text ends too soon"
        case (.english, .badEscape): "what follows a backslash (\\) does not exist"
        case (.english, .badNumber): "a number begins with a surplus zero"
        case (.english, .controlCharacter): "a text holds a control character or a line break"
        case (.english, .notUTF8): "a text is not UTF-8"
        case (.english, .tooDeep(let limit)): "more than \(limit) levels lie within each other"
        }
    }

    func text(_ expectation: Mistake.JSONExpectation) -> String {
        switch (language, expectation) {
        case (.german, .text): "einen Text zwischen Anführungszeichen"
        case (.german, .object): "ein Objekt zwischen geschweiften Klammern"
        case (.german, .wholeNumber(let minimum, let maximum)): number("eine ganze Zahl", "bis", minimum, maximum)
        case (.german, .timeOfDay): "eine Uhrzeit, etwa \"12:30\""
        case (.english, .text): "a text between quotation marks"
        case (.english, .object): "an object between braces"
        case (.english, .wholeNumber(let minimum, let maximum)): number("a whole number", "to", minimum, maximum)
        case (.english, .timeOfDay): "a time of day, such as \"12:30\""
        }
    }

    /// The bounds of a number, but none that nobody would reach.
    private func number(_ noun: String, _ to: String, _ minimum: Int, _ maximum: Int) -> String {
        let from = language == .german ? "ab" : "from"
        let on = language == .german ? "" : " on"
        return maximum == .max ? "\(noun) \(from) \(minimum)\(on)" : "\(noun), \(minimum) \(to) \(maximum)"
    }

    /// The character that a byte is, or its number.
    private func shown(_ byte: UInt8) -> String {
        (0x21...0x7E).contains(byte) ? "\(UnicodeScalar(byte))" : "Byte 0x" + String(byte, radix: 16, uppercase: true)
    }
}
