import Core
import Slips
import TestKit
import Testing

@Suite struct SlipTests {
    /// A day of each month, and with them each day of the week.
    private static let days = (1...12).map { "2027-\($0 < 10 ? "0" : "")\($0)-\(10 + $0)" }

    @Test(arguments: SlipLanguage.allCases)
    func aSlipHasEightShortLinesAtMost(language: SlipLanguage) throws {
        for day in Self.days {
            for conversation in [Conversation.spoken(.kurdish), .interpreted(.kurdish), .signed] {
                let slip = try exampleSlip(
                    in: language,
                    on: day,
                    conversation: conversation,
                    phone: "0 28 41 / 201 - 0"
                )
                for text in slip.texts {
                    #expect(text.lines.count <= 8)
                    for line in text.lines {
                        #expect(line.text.split(separator: " ").count <= 12, "\(line.text)")
                    }
                }
            }
        }
    }

    @Test func theWeekdayIsThatOfTheDate() throws {
        let weekdays = try (11...17).map { day in
            let moment = try exampleSlip(in: .german, on: "2027-01-\(day)").texts[0].lines[1].text
            return moment.prefix { $0 != "," }
        }
        #expect(weekdays == ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"])
    }

    @Test(arguments: [
        ("Jobcenter Moers", "Jobcenter"), ("Haus der Asylberatung", "Asylberatung"), ("Fall-Beratung", "Fall"),
        ("Schuldnerberatung", "Schuldnerberatung"), ("AUSLÄNDERBEHÖRDE", "AUSLÄNDERBEHÖRDE"),
    ])
    func aPlaceThatTellsWhySomebodyComesIsRefused(name: String, word: String) {
        let place = MeetingPlace(name: name, address: "Am Markt 1, 47441 Moers", stop: nil, isStepFree: nil)
        #expect(throws: SlipError.revealing(word: word, .place)) { try exampleSlip(in: .german, place: place) }
    }

    @Test(arguments: ["Fallersleben", "Besuchereingang", "Wasserfall", "Rathaus Moers"])
    func aPlaceThatOnlyLooksLikeItIsPrinted(name: String) throws {
        let place = MeetingPlace(name: name, address: "Am Markt 1, 47441 Moers", stop: nil, isStepFree: nil)
        #expect(try exampleSlip(in: .german, place: place).place.name == name)
    }

    @Test func whatClientsNeedMustBeThere() {
        #expect(throws: SlipError.empty(.call)) { try exampleSlip(in: .german, phone: "") }
        #expect(throws: SlipError.empty(.code)) { try exampleSlip(in: .german, code: " ") }
        let nowhere = MeetingPlace(name: "KIM", address: "", stop: nil, isStepFree: nil)
        #expect(throws: SlipError.empty(.place)) { try exampleSlip(in: .german, place: nowhere) }
    }

    @Test func aLineThatIsTooLongIsRefused() {
        let words = MeetingPlace(name: "a b c d e f g h i j k", address: "Am Markt 1", stop: nil, isStepFree: nil)
        #expect(throws: SlipError.tooManyWords(15, .place)) { try exampleSlip(in: .german, place: words) }
        let word = MeetingPlace(
            name: "KIM",
            address: "Markt",
            stop: String(repeating: "x", count: 100),
            isStepFree: nil
        )
        #expect(throws: SlipError.tooLong(113, .stop)) { try exampleSlip(in: .german, place: word) }
    }

    @Test func nothingInACountysDataSteersATerminal() throws {
        let slip = try exampleSlip(in: .arabic, phone: "0284\u{1B}[2J1\n20\u{202E}1")
        #expect(slip.phone == "0284[2J1 201")
    }

    @Test func aLanguageWithoutACatalogueHasNoSlip() {
        #expect(SlipLanguage(SpokenLanguage(code: "ti")) == .tigrinya)
        #expect(SlipLanguage(SpokenLanguage(code: "zh")) == nil)
    }
}
