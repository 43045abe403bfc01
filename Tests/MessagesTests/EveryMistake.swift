import Core
import Testing

/// One mistake of every kind.
func everyMistake() throws -> [Mistake.Kind] {
    let first = try #require(LocalDate("2027-03-01"))
    let last = try #require(LocalDate("2027-03-05"))
    let nine = try #require(TimeOfDay("09:00"))
    let validities = [
        Validity(from: first, through: last), Validity(from: first), Validity(through: last), Validity(),
    ]
    let faults: [FileFault] = [
        .missing, .notPermitted, .isFolder, .isNoFolder, .isNoFile, .tooLarge(limit: 1 << 30), .system(code: 5),
    ]
    let jsonFaults: [Mistake.JSONFault] = [
        .invalidSyntax, .endsTooSoon, .surplusText, .notUTF8, .nulCharacter, .repeatedKey, .numberTooLarge,
        .tooDeep(limit: 32),
    ]
    let expectations: [Mistake.JSONExpectation] = [
        .text, .object, .wholeNumber(minimum: 0, maximum: 1_440), .wholeNumber(minimum: 0, maximum: .max), .timeOfDay,
    ]
    let recurrences: [RecurrenceError] = [
        .malformedPart("X"), .unsupportedPart("BYHOUR"), .repeatedPart("FREQ"), .missingFrequency,
        .unsupportedFrequency("DAILY"), .invalidInterval("0"), .invalidCount("x"), .invalidUntil("never"), .twoEnds,
        .invalidDay("XX"), .numberedDayInWeeklyRule("1MO"), .monthlyWithoutDays, .invalidMonth("13"),
        .repeatedEntry("MO"),
    ]
    var kinds: [Mistake.Kind] = [.folder(.missing)]
    kinds += faults.map { .file($0) }
    kinds += [
        .wrongHeader(expected: ["county_id", "date", "name"], found: []),
        .wrongHeader(expected: ["county_id", "date", "name"], found: ["county_id", "day", "name"]),
        .wrongHeader(expected: ["county_id", "date", "name"], found: ["county_id", "date"]),
        .rowCount(file: "bookings.csv", stated: 8_463, found: 8_462),
        .noCounty, .furtherMistakes(4_000), .strayQuote, .unclosedQuote, .bareCarriageReturn,
        .fieldTooLong(limit: 65_536), .wrongFieldCount(expected: 13, found: 12), .notUTF8, .nulCharacter, .empty,
        .mustBeEmpty("S-A"), .badList(entry: ""), .badList(entry: "de"), .unusableIdentifier("L|1"),
        .duplicate("S-A", firstLine: 2), .unknownIdentifier("S-X", suggestion: nil),
        .unknownIdentifier("CM-O1", suggestion: "CM-01"), .otherCounty("S-A", county: Identifier("K2")),
        .noSuchDate("2027-02-29"), .noSuchTime("9:00"), .noSuchInstant("2027-01-04 01:46"), .notWholeNumber("20.5"),
        .notDecimalNumber("1,0"), .outOfRange("-20", minimum: 0, maximum: 1_440),
        .tooManyPlaces("0.0000000001", limit: 9),
        .unknownWord("ja", allowed: ["yes", "no"]), .badPattern(part: "TU 8-12"),
    ]
    kinds += recurrences.map { .badRecurrence($0) }
    kinds += [
        .badInvitation("team:B-K"), .weekdayDiffers(stated: .wednesday, date: last),
        .endNotAfterStart(start: nine, end: nine), .lastBeforeFirst(first: last, last: first), .cancelledBeforeCreated,
    ]
    kinds += validities.map { .overlappingValidity("S-A", days: $0, firstLine: 2) }
    kinds += [
        .overlappingLeave(Identifier("CM-1"), days: first...last, firstLine: 2),
        .overlappingLeave(Identifier("CM-1"), days: first...first, firstLine: 2),
        .siteKindDiffers(site: .beingSetUp, municipality: .weekly), .journeyWithinSite(minutes: 3),
    ]
    kinds += jsonFaults.map { .malformedJSON($0) }
    kinds.append(.missingKey)
    kinds += expectations.map { .wrongJSONValue(expected: $0) }
    kinds += [
        .unknownForm("form/2", supported: "form/1"), .unknownTimeZone("Europe/Wesel"),
        .otherTimeZone("Europe/Paris", folder: "Europe/Berlin"),
    ]
    return kinds
}

/// One oddity of every kind.
func everyOddity() throws -> [Oddity.Kind] {
    let hours = Identifier<OnSiteHours>("R-1")
    let site = Identifier<Site>("S-A")
    let person = Identifier<CaseManager>("CM-1")
    let (from, to) = (try #require(TimeOfDay("07:30")), try #require(TimeOfDay("08:00")))
    func gap(_ parity: WeekParity) -> Oddity.Kind {
        .outsidePatterns(hours: hours, weekday: .monday, parity: parity, from: from, to: to)
    }
    func number(_ digits: Int64) -> DecimalNumber { DecimalNumber(digits: digits, places: 2) }
    return WeekParity.allCases.map(gap) + [
        .nobodySpeaks(SpokenLanguage(code: "ti"), hours: hours), .nobodyHasSkill(Skill(code: "land"), hours: hours),
        .nobodyMayStaff(site, hours: hours),
        .noTransitToEvent(Identifier("E-2"), caseManager: person, site: site),
        .noTransitToSites([site, Identifier("S-N")], caseManager: person),
        .countyBelowOneThird(county: number(533), total: number(1_600)),
        .postsDiffer(Identifier("B-K"), posts: number(150), shares: number(175)),
        .noWayByCar(from: site, to: [Identifier("S-N")]), .sharesOfDemand(Identifier("M1"), sum: number(90)),
    ]
}
