internal import Core

/// Why a text is no JSON, and what a key may hold, in half a sentence.
struct JSONFaultWords {
    private let language: Language

    init(_ language: Language) {
        self.language = language
    }

    func text(_ fault: Mistake.JSONFault) -> String {
        switch (language, fault) {
        case (.german, .invalidSyntax): "hier steht etwas, was hier nicht stehen darf"
        case (.german, .endsTooSoon): "der Text endet zu früh"
        case (.german, .surplusText): "nach dem Ende folgt noch etwas"
        case (.german, .notUTF8): "der Text ist nicht UTF-8"
        case (.german, .nulCharacter): "der Text enthält das Zeichen U+0000"
        case (.german, .repeatedKey): "ein Schlüssel kommt zweimal vor"
        case (.german, .numberTooLarge): "eine Zahl ist zu groß"
        case (.german, .tooDeep(let limit)): "mehr als \(limit) Ebenen liegen ineinander"
        case (.english, .invalidSyntax): "something stands where it may not"
        case (.english, .endsTooSoon): "the text ends too soon"
        case (.english, .surplusText): "something follows after the end"
        case (.english, .notUTF8): "the text is not UTF-8"
        case (.english, .nulCharacter): "the text holds the character U+0000"
        case (.english, .repeatedKey): "a key stands twice"
        case (.english, .numberTooLarge): "a number is too large"
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
}
