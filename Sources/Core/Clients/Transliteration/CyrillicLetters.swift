/// Cyrillic letters in Latin ones, by the rules of one language.
///
/// Ukrainian after the resolution of the Cabinet of Ministers no. 55 of 2010, Russian as in passports after ICAO 9303,
/// Bulgarian after its law of 2009.
struct CyrillicLetters {
    private let own: [String: String]
    private let isUkrainian: Bool

    /// The rules of the language that only has some of a text's letters; else those of a language, else Ukrainian.
    init(for text: String, in language: SpokenLanguage?) {
        let letters = Set(text.lowercased().unicodeScalars.map(String.init))
        if !letters.isDisjoint(with: ["ґ", "є", "і", "ї"]) {
            (own, isUkrainian) = (Self.ukrainian, true)
        } else if !letters.isDisjoint(with: ["ы", "э", "ё"]) {
            (own, isUkrainian) = (Self.russian, false)
        } else {
            switch language?.code {
            case "bg": (own, isUkrainian) = (Self.bulgarian, false)
            case "ru": (own, isUkrainian) = (Self.russian, false)
            default: (own, isUkrainian) = (Self.ukrainian, true)
            }
        }
    }

    /// A small letter in Latin ones.
    ///
    /// - Parameters:
    ///   - letter: The letter.
    ///   - before: The letter before it; `nil` at the beginning of a word.
    /// - Returns: None or several; `nil` where it is not Cyrillic.
    func latin(_ letter: String, after before: String?) -> String? {
        if isUkrainian {
            if letter == "г", before == "з" { return "gh" }
            if Self.apostrophes.contains(letter), before.map({ own[$0] ?? Self.common[$0] }) ?? nil != nil { return "" }
            if before.map({ $0 == "-" }) ?? true, let first = Self.ukrainianFirst[letter] { return first }
        }
        return own[letter] ?? Self.common[letter]
    }

    private static let common = [
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i", "й": "i", "к": "k",
        "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh",
        "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ь": "", "ъ": "", "ю": "iu", "я": "ia", "ы": "y", "э": "e",
        "ё": "e", "і": "i", "ї": "i", "є": "ie", "ґ": "g", "ў": "u",
        // Serbian and Macedonian
        "ђ": "dj", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "џ": "dz", "ѓ": "gj", "ќ": "kj", "ѕ": "dz",
    ]
    private static let ukrainian = ["г": "h", "и": "y"]
    private static let apostrophes = ["’", "'", "ʼ"]
    private static let ukrainianFirst = ["є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"]
    private static let russian = ["ъ": "ie"]
    private static let bulgarian = ["ъ": "a", "щ": "sht", "й": "y", "х": "h", "ю": "yu", "я": "ya"]
}
