private import Messages

extension Slip {
    /// How many columns a plain slip is wide.
    static let columns = 72

    /// The slip as plain text of 72 columns in UTF-8, for a printer or reader that takes nothing else.
    ///
    /// Which way a line runs is left to whatever shows it: Unicode's rules decide by the line's first letter.
    public var plainText: String {
        var blocks = texts.map { text in
            text.lines.flatMap { $0.text.wrapped(to: Slip.columns) }
        }
        if let translationNote { blocks.append(translationNote.wrapped(to: Slip.columns)) }
        return blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    /// What stands below a translation that nobody has checked.
    package var translationNote: String? {
        texts.allSatisfy(\.isChecked) ? nil : SlipNotes.uncheckedTranslation
    }
}
