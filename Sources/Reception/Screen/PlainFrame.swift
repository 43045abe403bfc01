/// Frames for terminals that have no characters besides those of ASCII.
extension Frame {
    /// The same frame, cell by cell, in ASCII: lines as `-` and `|`, letters without their marks.
    public var plain: Frame {
        var frame = self
        frame.replaceCharacters { $0.isASCII ? $0 : Self.plain($0) }
        return frame
    }

    private static func plain(_ character: Character) -> Character {
        if let known = signs[character] { return known }
        return letters[character] ?? "?"
    }

    private static let signs: [Character: Character] = [
        "─": "-", "│": "|", "┬": "+", "┴": "+", "┤": "+", "├": "+", "┼": "+", "…": "~", "–": "-", "—": "-", "„": "\"",
        "“": "\"", "”": "\"", "‚": "'", "‘": "'", "’": "'", "·": ".", "→": ">", "×": "x", "█": "#", "▓": "#", "▒": "o",
        "░": ".", "\u{A0}": " ",
    ]

    private static let letters: [Character: Character] = [
        "ä": "a", "ö": "o", "ü": "u", "ß": "s", "Ä": "A", "Ö": "O", "Ü": "U", "á": "a", "à": "a", "â": "a", "ã": "a",
        "é": "e", "è": "e", "ê": "e", "ë": "e", "í": "i", "ì": "i", "î": "i", "ï": "i", "ó": "o", "ò": "o", "ô": "o",
        "ú": "u", "ù": "u", "û": "u", "ç": "c", "č": "c", "ć": "c", "ñ": "n", "ş": "s", "š": "s", "ğ": "g",
        "ı": "i", "İ": "I", "ž": "z", "ł": "l", "ą": "a", "ę": "e", "ż": "z", "ź": "z", "ś": "s", "ń": "n", "ă": "a",
        "ţ": "t", "ț": "t", "ș": "s", "ě": "e", "ř": "r", "ý": "y", "đ": "d",
    ]
}
