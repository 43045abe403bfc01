/// A text with words in braces, which are filled in when the text is used: "Stop: {stop}".
struct Template {
    enum Piece {
        case text(String)
        case word(String)
    }

    let pieces: [Piece]

    init(_ text: String) {
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
            pieces.append(.word(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        self.pieces = pieces
    }

    /// The words in braces, in the order of the text.
    var words: [String] {
        pieces.compactMap { piece in
            switch piece {
            case .text: nil
            case .word(let word): word
            }
        }
    }

    /// The pieces as an array literal of `Phrase.Piece`.
    var swift: String {
        let literals = pieces.map { piece in
            switch piece {
            case .text(let text): ".text(\(text.debugDescription))"
            case .word(let word): ".word(.\(word))"
            }
        }
        return "[" + literals.joined(separator: ", ") + "]"
    }
}
