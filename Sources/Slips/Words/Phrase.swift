/// A text of a catalogue with places to fill in.
struct Phrase: Hashable, Sendable {
    /// What is filled in, by the name that the catalogues put in braces.
    enum Word: Hashable, Sendable {
        case weekday, day, month, year, time
        case place, stop
        case language
        case phone, code
    }

    enum Piece: Hashable, Sendable {
        case text(String)
        case word(Word)
    }

    /// Whether somebody who speaks the language has checked the text.
    let isChecked: Bool
    let pieces: [Piece]

    /// The text as it is, where nothing is filled in.
    var text: String { text { _ in "" } }

    /// The text, filled in.
    func text(_ filling: (Word) -> String) -> String {
        pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .word(let word): filling(word)
            }
        }.joined()
    }
}
