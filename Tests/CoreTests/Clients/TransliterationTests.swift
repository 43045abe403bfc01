import Core
import TestKit
import Testing

struct TransliterationTests {
    @Test(arguments: [
        ("Коваленко", "Kovalenko"), ("Олександр", "Oleksandr"), ("Згурський", "Zghurskyi"), ("Юлія", "Yuliia"),
        ("Щербак", "Shcherbak"), ("Знам'янка", "Znamianka"), ("Єнакієве", "Yenakiieve"), ("Їжакевич", "Yizhakevych"),
        ("Наталія Ґалаґан", "Nataliia Galagan"),
    ])
    func ukrainianNamesAreWrittenAsTheNationalTableHasThem(name: String, latin: String) {
        #expect(Transliteration().latin(name) == latin)
    }

    @Test func theLanguageTellsWhereTheLettersDoNot() {
        #expect(Transliteration(SpokenLanguage(code: "ru")).latin("Олег Горбачев") == "Oleg Gorbachev")
        #expect(Transliteration(SpokenLanguage(code: "uk")).latin("Олег Горбачев") == "Oleh Horbachev")
        #expect(Transliteration(SpokenLanguage(code: "uk")).latin("Эдгар") == "Edgar", "This letter is Russian.")
        #expect(Transliteration(SpokenLanguage(code: "bg")).latin("Търновски") == "Tarnovski")
    }

    @Test(arguments: [
        ("محمد", "Mhmd"), ("الحسين", "Alhsin"), ("فاطمة", "Fatma"), ("خالد", "Khald"), ("علي", "Ali"),
        ("عائشة", "Aisha"),
        ("یوسف", "Yusf"), ("مُحَمَّد", "Muhammad"),
    ])
    func arabicAndPersianNamesAreWrittenConsonantByConsonant(name: String, latin: String) {
        #expect(Transliteration().latin(name) == latin)
    }

    @Test func umlautsAreTwoLettersHoweverTheyAreEncoded() {
        #expect(Transliteration().latin("Müller Äß") == "Mueller Aess")
        #expect(Transliteration().latin("Mu\u{308}ller") == "Mueller")
    }

    @Test func whatCannotBeSeenIsLeftOut() {
        #expect(Transliteration().latin("A\u{202E}b\u{200B}c\u{1B}  d\u{2066}\n") == "Abc d")
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func anyNameOfTheseScriptsComesOutInLatinAndStaysSo(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let letters = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
            Character(Self.alphabets.randomElement(using: &generator) ?? " ")
        }
        let latin = Transliteration().latin(String(letters))
        #expect(latin.unicodeScalars.allSatisfy { $0.isASCII }, "seed \(seed): \(String(letters)) gives \(latin)")
        #expect(Transliteration().latin(latin) == latin, "seed \(seed)")
        for code in ["uk", "ru", "bg", "ar"] {
            let other = Transliteration(SpokenLanguage(code: code)).latin(String(letters))
            #expect(other.unicodeScalars.allSatisfy { $0.isASCII }, "seed \(seed), \(code)")
        }
    }

    /// The letters of Arabic, Ukrainian, Russian and German, and marks that steer.
    private static let alphabets =
        Array("ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءآأإؤئپچژگک".unicodeScalars)
        + Array("абвгґдеєжзиіїйклмнопрстуфхцчшщьюяыэёъАБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯЫЭЁЪ".unicodeScalars)
        + Array("abcxyzäöüßÄÖÜ-' ".unicodeScalars) + [
            "\u{202E}", "\u{2066}", "\u{200D}", "\u{7}", "\u{64E}", "\u{651}",
        ]
}
