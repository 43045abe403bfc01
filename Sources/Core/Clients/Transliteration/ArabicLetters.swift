/// Arabic and Persian letters in Latin ones. Short vowels are not written in Arabic, so they are missing here too: a
/// search has to make up for that.
enum ArabicLetters {
    static func contains(_ scalar: Unicode.Scalar) -> Bool {
        (0x0600...0x06FF).contains(scalar.value)
    }

    /// Appends a letter to a word in Latin letters, which begins with a capital.
    static func append(_ scalar: Unicode.Scalar, to word: inout String) {
        switch scalar {
        case "و": word += word.isEmpty ? "W" : "u"
        case "ي", "ی", "ى": word += word.isEmpty ? "Y" : "i"
        case doubling: double(&word)
        default:
            let letters = Self.letters[scalar] ?? ""
            // A long vowel beside its own sign is one vowel.
            guard letters != "a" || word.last?.lowercased() != "a" else { return }
            word += word.isEmpty ? letters.prefix(1).uppercased() + letters.dropFirst() : letters
        }
    }

    /// Doubles the last consonant, behind which its vowel may already stand.
    private static func double(_ word: inout String) {
        let vowel = word.last.flatMap { "aiu".contains($0) ? $0 : nil }
        if vowel != nil { word.removeLast() }
        word += word.last?.lowercased() ?? ""
        if let vowel { word.append(vowel) }
    }

    private static let doubling: Unicode.Scalar = "\u{651}"
    private static let letters: [Unicode.Scalar: String] = [
        "ا": "a", "أ": "a", "إ": "i", "آ": "a", "ٱ": "a", "ء": "", "ؤ": "u", "ئ": "i", "ب": "b", "ت": "t", "ث": "th",
        "ج": "j", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh", "ر": "r", "ز": "z", "س": "s", "ش": "sh", "ص": "s",
        "ض": "d", "ط": "t", "ظ": "z", "ع": "a", "غ": "gh", "ف": "f", "ق": "q", "ك": "k", "ل": "l", "م": "m", "ن": "n",
        "ه": "h", "ة": "a",
        // Persian, Kurdish and Urdu
        "پ": "p", "چ": "ch", "ژ": "zh", "ک": "k", "گ": "g", "ڤ": "v", "ۆ": "o", "ێ": "e", "ە": "e", "ھ": "h", "ہ": "h",
        "ڕ": "r", "ڵ": "l", "ٹ": "t", "ڈ": "d", "ڑ": "r", "ں": "n", "ے": "e", "ۀ": "e",
        // Signs for short vowels
        "\u{64E}": "a", "\u{64F}": "u", "\u{650}": "i",
        "٠": "0", "١": "1", "٢": "2", "٣": "3", "٤": "4", "٥": "5", "٦": "6", "٧": "7", "٨": "8", "٩": "9",
        "۰": "0", "۱": "1", "۲": "2", "۳": "3", "۴": "4", "۵": "5", "۶": "6", "۷": "7", "۸": "8", "۹": "9",
    ]
}
