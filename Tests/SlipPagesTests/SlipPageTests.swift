import Core
import SlipPages
import Slips
import TestKit
import Testing

@Suite struct SlipPageTests {
    @Test(arguments: SlipLanguage.allCases)
    func anotherReaderFindsDayTimeAndCode(language: SlipLanguage) throws {
        let text = try PDFFile.of(try exampleSlip(in: language)) { try $0.text() }
        #expect(text.contains("Mittwoch, 25. November 2026, um 8:30 Uhr"))
        for value in ["8:30", "K7F-4Q2", "02841 201-0", "Meerstraße 2, 47441 Moers", "2026"] {
            let count = text.split(separator: value, omittingEmptySubsequences: false).count - 1
            #expect(count == (language == .german ? 1 : 2), "\(value) in \(text)")
        }
    }

    @Test(arguments: SlipLanguage.allCases.filter { !$0.isRightToLeft })
    func anotherReaderFindsEveryLineAsItIsWritten(language: SlipLanguage) throws {
        let slip = try exampleSlip(in: language)
        let text = try PDFFile.of(slip) { try $0.text() }
        for line in slip.texts.flatMap(\.lines) {
            #expect(text.contains(line.text.replacing("\u{A0}", with: " ")), "\(line.text) in \(text)")
        }
    }

    @Test(arguments: SlipLanguage.allCases)
    func fontsLieInTheFile(language: SlipLanguage) throws {
        let fonts = try PDFFile.of(try exampleSlip(in: language)) { try $0.fonts() }
        #expect(!fonts.isEmpty)
        #expect(fonts.allSatisfy { $0.isEmbedded }, "\(fonts)")
    }

    @Test func theFileSaysNothingAboutAnybody() throws {
        let properties = try PDFFile.of(try exampleSlip(in: .arabic)) { try $0.properties() }
        #expect(properties["Title"] == "Ihr Termin")
        #expect(properties["CreationDate"] == "2026-11-18T11:06:40Z")
        #expect(properties["Pages"] == "1")
        #expect(properties["Page size"] == "595.276 x 841.89 pts (A4)")
        #expect(["Author", "Subject", "Keywords", "Creator"].allSatisfy { properties[$0] == nil })
    }

    @Test(arguments: SlipLanguage.allCases)
    func theWindowOfAnEnvelopeShowsNothing(language: SlipLanguage) throws {
        let picture = try PDFFile.of(try exampleSlip(in: language)) { try $0.picture() }
        #expect(picture.ink(columns: 20..<110, lines: 45..<90) == nil)
    }

    @Test(arguments: SlipLanguage.allCases)
    func everyTextBeginsAtTheEdgeOfItsLanguage(language: SlipLanguage) throws {
        let picture = try PDFFile.of(try exampleSlip(in: language)) { try $0.picture() }
        let title = try #require(picture.ink(columns: 20..<210, lines: 108..<122)).columns
        if language.isRightToLeft {
            #expect(title.upperBound >= 187 && title.lowerBound > 100, "\(title)")
        } else {
            #expect(title.lowerBound <= 27 && title.upperBound < 150, "\(title)")
        }
    }

    @Test(arguments: SlipLanguage.allCases)
    func theLongestSlipKeepsToItsThirds(language: SlipLanguage) throws {
        let place = MeetingPlace(
            name: "Kommunales Begegnungszentrum am Marktplatz, Seminarraum",
            address: "Brüner Straße 9, 46499 Hamminkeln",
            stop: "Hamminkeln Dingden, Weberstraße am Schulzentrum, Bussteig 2",
            isStepFree: true
        )
        let slip = try exampleSlip(in: language, place: place, phone: "+49 2841 201-1234 oder 02852 88-4321")
        let picture = try PDFFile.of(slip) { try $0.picture() }
        #expect(picture.ink(columns: 20..<210, lines: 0..<108) == nil)
        #expect(picture.ink(columns: 20..<210, lines: 203..<213) == nil)
        let note = try #require(picture.ink(columns: 20..<210, lines: 213..<297)?.lines ?? 213...214)
        #expect(note.upperBound <= 287, "\(note)")
    }

    @Test func aPageWithALetterThatNoFontHasIsRefused() throws {
        let place = MeetingPlace(name: "Haus \u{10FFFD}", address: "Am Markt 1", stop: nil, isStepFree: nil)
        let slip = try exampleSlip(in: .ukrainian, place: place)
        #expect(throws: PageError.fontMissing(.ukrainian)) { try slip.pdf(created: exampleMoment) }
    }

    @Test func theSameSlipIsTheSameBytesOnEveryThread() async throws {
        let slip = try exampleSlip(in: .persian)
        let first = try slip.pdf(created: exampleMoment)
        try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<16 {
                group.addTask { @concurrent in try slip.pdf(created: exampleMoment) }
            }
            for try await page in group {
                #expect(page.elementsEqual(first))
            }
        }
    }
}
