import Core
import Foundation
import Testing

@testable import Slips

@Suite struct CatalogueTests {
    @Test func everyLanguageHasItsCatalogueAndEveryCatalogueItsLanguage() throws {
        let folder = URL(filePath: #filePath).appending(path: "../../../Sources/Slips/Catalogues").standardizedFileURL
        let catalogues = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".po") }
        #expect(Set(catalogues) == Set(SlipLanguage.allCases.map { "\($0.rawValue).po" }))
    }

    @Test(arguments: SlipLanguage.allCases)
    func namesOfDaysAndMonthsAreThoseOfCLDR(language: SlipLanguage) throws {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: language.rawValue)
        formatter.calendar = Calendar(identifier: .gregorian)
        let weekdays = formatter.weekdaySymbols as [String]
        for (name, weekday) in zip(weekdays, [.sunday] + Weekday.allCases.dropLast()) {
            #expect(language.words.name(of: weekday).text == name)
        }
        for (name, month) in zip(formatter.monthSymbols, 1...12) {
            let date = try #require(LocalDate(year: 2027, month: month, day: 1))
            // Arabic has two sets of names, and Syrians know the other one: slips print both.
            let names = language.words.month(of: date).text.split(separator: "/")
            #expect(names.last.map(String.init) == name)
            #expect(names.count == (language == .arabic ? 2 : 1))
        }
        #expect(weekdays.count == 7)
    }

    @Test(arguments: SlipLanguage.allCases)
    func noCatalogueTellsWhySomebodyComes(language: SlipLanguage) {
        let words = Mirror(reflecting: language.words).children.compactMap { $0.value as? Phrase }
        #expect(words.count == 32)
        for phrase in words {
            #expect(RevealingWords.first(in: phrase.text) == nil, "\(phrase.text)")
        }
    }
}
