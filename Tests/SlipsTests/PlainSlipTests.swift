import Slips
import TestKit
import Testing

@Suite struct PlainSlipTests {
    @Test(arguments: SlipLanguage.allCases)
    func everyLanguageReadsAsRecorded(language: SlipLanguage) throws {
        try expectGolden(try exampleSlip(in: language).plainText, "slip.\(language.rawValue).txt")
    }

    @Test func aSlipSaysWhatIsKnownAndNoMore() throws {
        let unknown = MeetingPlace(
            name: "KIM Alpen",
            address: "Rathausstraße 3, 46519 Alpen",
            stop: nil,
            isStepFree: nil
        )
        let stairs = MeetingPlace(
            name: "KIM Alpen",
            address: "Rathausstraße 3, 46519 Alpen",
            stop: nil,
            isStepFree: false
        )
        let slips = [
            try exampleSlip(in: .english, place: unknown, conversation: .spoken(.english)),
            try exampleSlip(in: .german, place: stairs, conversation: .signed),
            try exampleSlip(in: .kurdish, place: stairs, conversation: .spoken(.arabic)),
            try exampleSlip(in: .arabic, place: unknown, conversation: .spoken(.turkish)),
        ]
        try expectGolden(slips.map(\.plainText).joined(separator: "\n---\n\n"), "kinds.txt")
    }

    @Test(arguments: SlipLanguage.allCases)
    func germanIsAlwaysThere(language: SlipLanguage) throws {
        let languages = try exampleSlip(in: language).texts.map(\.language)
        #expect(languages == (language == .german ? [.german] : [language, .german]))
    }

    @Test(arguments: SlipLanguage.allCases)
    func anUncheckedTranslationSaysSo(language: SlipLanguage) throws {
        let slip = try exampleSlip(in: language)
        let isChecked = slip.texts.allSatisfy(\.isChecked)
        #expect(isChecked == [.german, .english].contains(language))
        #expect(slip.plainText.hasSuffix("Es gilt der deutsche Text.\n") == !isChecked)
    }

    @Test(arguments: SlipLanguage.allCases)
    func timesAndCodesKeepTheirDirection(language: SlipLanguage) throws {
        let text = try exampleSlip(in: language).text(in: language).lines.map(\.text).joined()
        for value in ["8:30", "K7F-4Q2", "02841\u{A0}201-0"] {
            #expect(text.contains("\u{2066}\(value)\u{2069}") == language.isRightToLeft)
            #expect(text.contains(value))
        }
    }

    @Test func aLongLineIsBrokenAt72Columns() throws {
        let place = MeetingPlace(
            name: "Kommunales Begegnungszentrum am Marktplatz, Seminarraum",
            address: "Brüner Straße 9, 46499 Hamminkeln",
            stop: nil,
            isStepFree: nil
        )
        let lines = try exampleSlip(in: .german, place: place).plainText.split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= 72 }, "\(lines)")
        #expect(lines.count == 7)
    }
}
