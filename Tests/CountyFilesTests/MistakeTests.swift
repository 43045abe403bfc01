import Core
import CountyFiles
import Testing

/// One slip in the small county, and what has to be said of it.
struct Slip: CustomTestStringConvertible {
    let file: String
    let line: Int
    let column: String?
    let old: String
    let new: String
    let kind: Mistake.Kind

    init(_ file: String, _ line: Int, _ column: String?, _ old: String, _ new: String, _ kind: Mistake.Kind) {
        self.file = file
        self.line = line
        self.column = column
        self.old = old
        self.new = new
        self.kind = kind
    }

    var testDescription: String { "\(file):\(line) \(old) -> \(new)" }
}

private func date(_ text: String) throws -> LocalDate { try #require(LocalDate(text)) }

@Suite struct MistakeTests {
    @Test func theSmallCountyHasNoMistakes() throws {
        #expect(try SmallCounty().mistakes() == [])
    }

    @Test(arguments: try slips())
    func everySlipIsNamedWithItsPlaceAndNothingElseIs(slip: Slip) throws {
        var county = SmallCounty()
        county.replace(slip.old, with: slip.new, in: slip.file)
        let mistakes = try county.mistakes()
        #expect(mistakes.map(\.file) == [slip.file])
        #expect(mistakes.map(\.line) == [slip.line])
        #expect(mistakes.map(\.column) == [slip.column])
        #expect(mistakes.map(\.kind) == [slip.kind])
    }

    @Test func theByteAtWhichTheFieldBeginsIsNamed() throws {
        var county = SmallCounty()
        county.replace("Brücke\nK1,S-N,S-A,20", with: "Brücke\nK1,S-N,S-A,-20", in: "travel_car.csv")
        let mistake = try #require(try county.mistakes().first)
        #expect(mistake.line == 4)
        #expect(mistake.byte == 12)
    }

    @Test func allMistakesOfAllFilesComeInOneRun() throws {
        var county = SmallCounty()
        county.replace("S-A,S-N,20", with: "S-A,S-X,-20", in: "travel_car.csv")
        county.replace("2027-02-01,2027-02-01,am", with: "2027-02-30,2027-02-01,am", in: "leave_2027.csv")
        county.replace("CM-2,", with: "CM-1,", in: "case_managers.csv")
        county.replace("county_id,date,name", with: "county,date,name", in: "holidays.csv")
        county.set("closures.csv", to: nil)
        county.set(
            "demand.csv",
            to: Array("county_id,ags,language,share_of_municipality,weekly_contacts\nK1,M1,".utf8) + [0xE4, 0x0A]
        )
        let found = try county.mistakes().map { "\($0.file):\($0.line ?? 0)" }
        let expected = [
            "instance.json:9", "case_managers.csv:3", "travel_car.csv:3", "travel_car.csv:3", "leave_2027.csv:3",
            "closures.csv:0", "holidays.csv:1", "demand.csv:2",
        ]
        #expect(Set(found).isSuperset(of: Set(expected).subtracting(["instance.json:9"])))
    }

    @Test func aDuplicateThatHoldsOnTheSameDaysIsAlsoAnOverlap() throws {
        var county = SmallCounty()
        county.append(
            "K1,R-2,S-N,MO,,09:00,11:00,1,,,,odd,2027-06-01,,walk_in,30",
            to: "onsite_hours.csv"
        )
        let days = Validity(from: try date("2027-06-01"), through: try date("2027-12-31"))
        #expect(
            try county.mistakes().map(\.kind) == [
                .duplicate("R-2", firstLine: 3),
                .overlappingValidity("R-2", days: days, firstLine: 3),
            ]
        )
    }

    @Test func aRecordWithAFieldTooFewStillNamesWhatItDescribes() throws {
        var county = SmallCounty()
        county.replace("\"Markt 1, Altstadt\",2,yes", with: "\"Markt 1, Altstadt\",yes", in: "sites.csv")
        #expect(try county.mistakes().map(\.kind) == [.wrongFieldCount(expected: 13, found: 12)])
    }

    @Test func aFileInAnotherEncodingIsNamedAsThat() throws {
        var county = SmallCounty()
        let latin =
            Array("county_id,date,name\nK1,2027-03-26,Karfreitag\nK1,2027-01-01,Neujahr f".utf8) + [0xFC, 0x72, 0x0A]
        county.set("holidays.csv", to: latin)
        let utf16 = Array("\u{FEFF}county_id,site_id\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        county.set("closures.csv", to: utf16)
        #expect(try county.mistakes().map(\.kind) == [.notUTF8, .notUTF8])
        #expect(try county.mistakes().map(\.line) == [1, 3])
    }

    @Test func namesThatCouldNotBeReadAreNotCalledUnknown() throws {
        var county = SmallCounty()
        county.set("sites.csv", to: nil)
        #expect(try county.mistakes().map(\.kind) == [.file(.missing)])
    }

    @Test func aFileOfRubbishIsCutShort() throws {
        var county = SmallCounty()
        let header = "county_id,date,name\n"
        county.set("holidays.csv", to: Array((header + String(repeating: "x\n", count: 5_000)).utf8))
        let mistakes = try county.mistakes()
        #expect(mistakes.filter { $0.file == "holidays.csv" }.count == 1_001)
        #expect(mistakes.last?.kind == .furtherMistakes(4_000))
    }
}
