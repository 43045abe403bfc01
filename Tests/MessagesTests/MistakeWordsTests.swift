import Core
import Messages
import TestKit
import Testing

@Suite struct MistakeWordsTests {
    @Test(arguments: Language.allCases)
    func everyMistakeAndOddityIsWordedAsRecorded(language: Language) throws {
        let words = MistakeWords(language)
        let mistakes = try everyMistake().map { kind in
            words.line(Mistake(file: "sites.csv", line: 3, column: "active_to", byte: 12, kind: kind))
        }
        let oddities = try everyOddity().map { kind in
            words.line(Oddity(county: Identifier("K1"), file: "sites.csv", line: 3, kind: kind))
        }
        let text = (mistakes + oddities).map { $0 + "\n" }.joined()
        try expectGolden(text, "mistakes.\(language.rawValue).txt")
    }

    @Test func everyRemedyStartsWithAVerb() throws {
        let german = MistakeWords(.german)
        let english = MistakeWords(.english)
        let verbs: Set<Substring> = [
            "Add", "Bring", "Check", "Choose", "Correct", "Create", "Delete", "Empty", "End", "Fill", "Give", "Move",
            "Name", "Put", "Round", "Save", "Shorten", "Split", "Swap", "Write",
        ]
        for remedy in try everyMistake().map({ german.explanation(of: $0).remedy })
            + everyOddity().map({ german.explanation(of: $0).remedy })
        {
            #expect(remedy.contains("n Sie"), "\(remedy)")
        }
        for remedy in try everyMistake().map({ english.explanation(of: $0).remedy })
            + everyOddity().map({ english.explanation(of: $0).remedy })
        {
            #expect(verbs.contains(remedy.prefix { $0 != " " }), "\(remedy)")
        }
    }

    @Test func aPlaceIsNamedAsFarAsItIsKnown() {
        let words = MistakeWords(.english)
        #expect(words.line(Mistake(file: "a.csv", kind: .noCounty)).hasPrefix("a.csv: No county"))
        #expect(words.line(Mistake(file: "a.csv", line: 2, kind: .notUTF8)).hasPrefix("a.csv:2: The text"))
        #expect(words.line(Mistake(file: "a.csv", line: 2, byte: 7, kind: .notUTF8)).hasPrefix("a.csv:2:7: The text"))
    }

    @Test func longValuesAreCutAndNothingSteersTheTerminal() {
        let value = String(repeating: "x", count: 70_000)
        let line = MistakeWords(.english).line(Mistake(file: "a.csv", kind: .noSuchDate("\u{1B}[31m" + value)))
        #expect(line.count < 200)
        #expect(!line.unicodeScalars.contains("\u{1B}"))
    }

    @Test func oneMistakeIsCountedAsOne() {
        #expect(MistakeWords(.english).summary(of: 1).fact == "1 mistake; nothing was taken.")
        #expect(MistakeWords(.german).summary(of: 1_234).fact == "1.234 Fehler; nichts ist übernommen.")
    }
}
