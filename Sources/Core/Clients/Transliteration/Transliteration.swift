/// Writes names in Latin letters (Umschrift), by rule and without a dictionary: Arabic and Persian consonant by
/// consonant, Ukrainian as the national table of 2010 has it, Russian as its passports do, German umlauts as two
/// letters. What is Latin already, and scripts without a rule here, stay as they are.
public struct Transliteration: Sendable {
    private let language: SpokenLanguage?

    /// The rules of a language, where the letters do not tell which they follow.
    public init(_ language: SpokenLanguage? = nil) {
        self.language = language
    }

    /// A name in Latin letters.
    public func latin(_ text: String) -> String {
        let text = text.visibleText
        let cyrillic = CyrillicLetters(for: text, in: language)
        return text.split(separator: " ").map { latin(Array($0.unicodeScalars), by: cyrillic) }
            .filter { !$0.isEmpty }.joined(separator: " ")
    }

    private func latin(_ word: [Unicode.Scalar], by cyrillic: CyrillicLetters) -> String {
        var result = ""
        var before: String?
        for scalar in word {
            let letter = String(scalar).lowercased()
            if ArabicLetters.contains(scalar) {
                ArabicLetters.append(scalar, to: &result)
            } else if scalar == Self.umlaut {
                if let last = result.last, "aouAOU".contains(last) { result += "e" }
            } else if let letters = cyrillic.latin(letter, after: before) ?? Self.latin[letter] {
                let isCapital = letter != String(scalar)
                result += isCapital ? letters.prefix(1).uppercased() + letters.dropFirst() : letters
            } else {
                result.unicodeScalars.append(scalar)
            }
            before = letter
        }
        return result
    }

    /// The two dots where they are a letter of their own.
    private static let umlaut: Unicode.Scalar = "\u{308}"
    private static let latin = ["ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ẞ": "ss"]
}
