import Core
import CountyFiles
import Foundation
import Reception
import TestKit
import Testing

/// The example county, as the desk knows it.
let wesel: Instance = {
    let folder = URL(filePath: #filePath).appending(path: "../../../Examples/kreis-wesel").standardizedFileURL
    do {
        return try InstanceFolder(path: folder.path).read { $0 == "Europe/Berlin" }.instances[0]
    } catch {
        fatalError("The example county cannot be read: \(error).")
    }
}()

let consultation = AppointmentKind(
    id: Identifier("first"),
    name: "Erstgespräch",
    durationMinutes: 60,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    horizonDays: 182
)

@Suite struct SearchLineTests {
    /// Monday.
    static let today = day("2027-01-04")
    static let vocabulary = Vocabulary(wesel, interpreted: [SpokenLanguage(code: "ti")])

    private func read(_ line: String) -> SearchLine {
        SearchLine(line, kind: consultation, in: Self.vocabulary, from: Self.today)
    }

    @Test(arguments: [
        ("moe 2w kw49", ["2w"]), ("morgen 2w kw49", ["morgen", "2w"]), ("ar uk", ["ar"]), ("30 lang", ["30"]),
        ("tel video", ["tel"]), ("moe +20 +35", ["+20"]), ("2w mi", []), ("2w 2w", []), ("mi do", []),
    ]) func aWordThatALaterOneStandsInForIsNamed(line: String, overruled: [String]) {
        #expect(read(line).overruled == overruled)
        #expect(read(line).unknown.isEmpty)
    }

    @Test func weekdaysAddUp() {
        #expect(read("mi do").query.weekdays == [.wednesday, .thursday])
    }

    @Test func aDeskLooksAtItsOwnSiteUnlessALineSaysOtherwise() {
        func asked(_ line: String) -> Set<Identifier<Site>>? {
            SearchLine(line, kind: consultation, in: Self.vocabulary, from: Self.today, at: Identifier("S-MOE")).query
                .sites
        }
        #expect(asked("ar") == sites("S-MOE"))
        #expect(asked("ar xanten") == sites("S-XAN"))
        #expect(asked("ar alle") == nil && asked("all ar") == nil)
        let near = SearchLine(
            "ar +20",
            kind: consultation,
            in: Self.vocabulary,
            from: Self.today,
            at: Identifier("S-MOE")
        ).query
        #expect((near.way?.from, near.way?.withinMinutes) == (Identifier("S-MOE"), 20))
        #expect(asked("ahorn") == nil, "Whoever asks for a person goes where they are.")
    }

    @Test func anInterpreterMaySpeakForSomebody() {
        let query = read("ti dolm moe").query
        #expect((query.language, query.mayBeInterpreted) == (SpokenLanguage(code: "ti"), true))
        #expect(read("ar interp").query.mayBeInterpreted)
        #expect(!read("ti").query.mayBeInterpreted)
    }

    @Test func urgencyAndTheFormOfContactAreWords() {
        #expect(read("! moe").query.isUrgent)
        #expect(read("moe tel").query.channel == .phone)
        #expect(read("video").query.channel == .video)
        #expect(read("haus moe").query.channel == .outreach)
        #expect(read("moe").query.channel == .onSite)
    }

    private func sites(_ ids: String...) -> Set<Identifier<Site>> { Set(ids.map { Identifier($0) }) }

    @Test func wishesComeInAnyOrder() {
        for line in ["moe ar vorm 2w", "2w vorm moe ar", "AR  Vorm 2W MOE"] {
            let query = read(line).query
            #expect(read(line).unknown.isEmpty)
            #expect(query.sites == sites("S-MOE"))
            #expect(query.language == SpokenLanguage(code: "ar"))
            #expect(query.hours == time("00:00")...time("12:00"))
            #expect(query.days == Self.today...day("2027-01-17"))
        }
    }

    @Test(arguments: [
        ("hünxe", "S-HUE"), ("huenxe", "S-HUE"), ("hunxe", "S-HUE"), ("kamp", "S-KLI"), ("lintfort", "S-KLI"),
        ("S-XAN", "S-XAN"), ("nieder", "S-VOE"), ("vluyn", "S-NEV"),
    ])
    func aSiteIsKnownByHowItBegins(word: String, id: String) {
        #expect(read(word).query.sites == sites(id), "\(word)")
    }

    @Test func severalSitesAreAnyOfThem() {
        #expect(read("moe,xan").query.sites == sites("S-MOE", "S-XAN"))
        #expect(read("moe xan").query.sites == sites("S-MOE", "S-XAN"))
    }

    @Test func aWayTakesThePlaceOfTheSites() {
        let query = read("son +45 auto").query
        #expect(query.sites == nil)
        #expect(query.way == .init(from: Identifier("S-SON"), transport: .car, withinMinutes: 45))
        #expect(read("+45").unknown == ["+45"], "From where?")
    }

    @Test(arguments: [
        ("vorm", "00:00", "12:00"), ("nachm", "12:00", "24:00"), ("abend", "17:00", "24:00"),
        ("ab10", "10:00", "24:00"),
        ("ab9 bis14:30", "09:00", "14:30"), ("from10 until12", "10:00", "12:00"), ("morning ab8", "08:00", "12:00"),
    ])
    func timesOfDayAddUp(line: String, first: String, last: String) {
        #expect(read(line).query.hours == time(first)...time(last))
    }

    @Test(arguments: [
        ("", "2027-01-04", "2027-01-24"), ("heute", "2027-01-04", "2027-01-04"), ("morgen", "2027-01-05", "2027-01-05"),
        ("1w", "2027-01-04", "2027-01-10"), ("kw1", "2027-01-04", "2027-01-10"), ("kw53", "2032-12-27", "2033-01-02"),
        ("25.1.", "2027-01-25", "2027-01-25"), ("3.1.", "2028-01-03", "2028-01-03"),
        ("25.11.2027", "2027-11-25", "2027-11-25"), ("25.11.27", "2027-11-25", "2027-11-25"),
    ])
    func daysAreTheNextThatAreMeant(line: String, first: String, last: String) {
        guard line != "kw53" else {
            #expect(read(line).unknown == ["kw53"], "Neither year has that week.")
            return
        }
        #expect(read(line).query.days == day(first)...day(last))
    }

    @Test func weekdaysArePicked() {
        #expect(read("mi").query.weekdays == [.wednesday])
        #expect(read("do,fr").query.weekdays == [.thursday, .friday])
        #expect(read("wed").query.weekdays == [.wednesday])
    }

    @Test func peopleLengthsAndStepsAreUnderstood() {
        let query = read("ahorn 30 stufenlos").query
        #expect(query.caseManagers == [Identifier("CM-01")])
        #expect(query.durationMinutes == 30)
        #expect(query.mustBeStepFree)
        #expect(read("lang").query.durationMinutes == 90)
    }

    @Test(arguments: [
        "xyz", "fachkraft", "ab25", "bis", "32.1.", "+", "m", "ab14 bis10", "3.1.2020", "5", "9999", "kw", "0w",
    ])
    func whatMeansNothingIsSaid(line: String) {
        #expect(!read(line).unknown.isEmpty, "\(line)")
    }

    @Test(arguments: 0..<200 as Range<UInt64>) func anyLineIsReadOrNot(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "+", "ab", "bis", "kw", "w", ".", ",", ":", "9", "99", "ü", "ß", "\u{202E}", "mo", "ar", "moe", "-", "ص",
        ]
        let line = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
            (pieces.randomElement(using: &generator) ?? "") + (Bool.random(using: &generator) ? " " : "")
        }.joined()
        let read = read(line)
        #expect(read.query.days.lowerBound >= Self.today)
        #expect(read.query.hours.lowerBound <= read.query.hours.upperBound)
    }
}
