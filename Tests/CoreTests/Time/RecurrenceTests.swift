import Core
import Testing

private let year2027 = date("2027-01-01")...date("2027-12-31")

/// The days of a rule in 2027, as text.
private func days(_ rule: String, from first: String) throws -> [String] {
    try Recurrence(parsing: rule).dates(from: date(first), in: year2027).map(\.description)
}

@Test func ruleYieldsTheDaysThatAnotherReaderOfTheFormFinds() throws {
    let cases = try fixture("recurrences.txt")
    for line in cases {
        let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        let dates = try Recurrence(parsing: fields[3])
            .dates(from: date(fields[0]), in: date(fields[1])...date(fields[2]))
        #expect(dates.map { $0.description.filter { $0 != "-" } }.joined(separator: " ") == fields[4], "\(line)")
    }
    #expect(cases.count == 300)
}

@Test func peerConsultationIsEveryWednesday() throws {
    let wednesdays = try Recurrence(parsing: "FREQ=WEEKLY;BYDAY=WE").dates(from: date("2027-01-06"), in: year2027)
    #expect(wednesdays.count == 52)
    #expect(wednesdays.allSatisfy { $0.weekday == .wednesday })
}

@Test func supervisionIsOnTheSecondMondayOfItsMonths() throws {
    let mondays = try days("FREQ=MONTHLY;BYDAY=2MO;BYMONTH=2,5,9,11", from: "2027-02-08")
    #expect(mondays == ["2027-02-08", "2027-05-10", "2027-09-13", "2027-11-08"])
}

@Test func fifthFridayIsLeftOutInMonthsThatHaveFour() throws {
    #expect(try days("FREQ=MONTHLY;BYDAY=5FR", from: "2027-01-01").count == 5)
    #expect(try days("FREQ=MONTHLY;BYDAY=-5FR", from: "2027-01-01").first == "2027-01-01")
}

@Test func numberedAndPlainWeekdaysOfAMonthAddUp() throws {
    let march = try days("FREQ=MONTHLY;BYDAY=TU,1MO,-1TU;BYMONTH=3", from: "2027-01-01")
    #expect(march == ["2027-03-01", "2027-03-02", "2027-03-09", "2027-03-16", "2027-03-23", "2027-03-30"])
}

@Test func everyOtherWeekCountsWeeksFromMondayOn() throws {
    let days = try days("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;COUNT=4", from: "2027-01-06")
    #expect(days == ["2027-01-10", "2027-01-18", "2027-01-24", "2027-02-01"])
}

@Test func weeklyRuleWithoutDaysKeepsTheFirstDaysWeekday() throws {
    #expect(try days("FREQ=WEEKLY;COUNT=2", from: "2027-03-26") == ["2027-03-26", "2027-04-02"])
}

@Test func emptyRuleIsOneDay() throws {
    #expect(try days("", from: "2027-04-19") == ["2027-04-19"])
    #expect(try days("", from: "2026-04-19") == [])
}

@Test func lastDayBelongsToTheRule() throws {
    #expect(try days("FREQ=WEEKLY;BYDAY=MO;UNTIL=20270111", from: "2027-01-04") == ["2027-01-04", "2027-01-11"])
    #expect(try days("FREQ=WEEKLY;BYDAY=MO;UNTIL=20270110T235959Z", from: "2027-01-04") == ["2027-01-04"])
}

@Test func daysBeforeTheRangeUseUpTheCount() throws {
    #expect(try days("FREQ=WEEKLY;COUNT=5", from: "2026-12-14") == ["2027-01-04", "2027-01-11"])
}

@Test func ruleIsKeptByteForByte() throws {
    let text = "BYDAY=+2MO,-1FR;FREQ=MONTHLY;INTERVAL=01"
    #expect(try Recurrence(parsing: text).text == text)
}

@Test(
    arguments: [
        ("FREQ", .malformedPart("FREQ")), ("FREQ=", .malformedPart("FREQ=")), (";", .malformedPart("")),
        ("FREQ=WEEKLY;", .malformedPart("")), ("FREQ=WEEKLY;BYDAY=", .malformedPart("BYDAY=")),
        ("FREQ=WEE\u{212A}LY", .malformedPart("FREQ=WEE\u{212A}LY")), ("FREQ=A=B", .malformedPart("FREQ=A=B")),
        ("FREQ=WEEKLY;WKST=SU", .unsupportedPart("WKST=SU")), ("freq=WEEKLY", .unsupportedPart("freq=WEEKLY")),
        ("FREQ=MONTHLY;BYMONTHDAY=1", .unsupportedPart("BYMONTHDAY=1")),
        ("FREQ=WEEKLY;FREQ=MONTHLY", .repeatedPart("FREQ=MONTHLY")),
        ("BYDAY=MO", .missingFrequency), ("FREQ=DAILY", .unsupportedFrequency("DAILY")),
        ("FREQ=weekly", .unsupportedFrequency("weekly")),
        ("FREQ=WEEKLY;INTERVAL=0", .invalidInterval("0")), ("FREQ=WEEKLY;INTERVAL=1001", .invalidInterval("1001")),
        ("FREQ=WEEKLY;INTERVAL=-1", .invalidInterval("-1")), ("FREQ=WEEKLY;INTERVAL=x", .invalidInterval("x")),
        ("FREQ=WEEKLY;INTERVAL=99999999999999999999", .invalidInterval("99999999999999999999")),
        ("FREQ=WEEKLY;COUNT=0", .invalidCount("0")), ("FREQ=WEEKLY;COUNT=1e9", .invalidCount("1e9")),
        ("FREQ=WEEKLY;COUNT=9999999999", .invalidCount("9999999999")),
        ("FREQ=WEEKLY;UNTIL=2027-12-31", .invalidUntil("2027-12-31")),
        ("FREQ=WEEKLY;UNTIL=20270229", .invalidUntil("20270229")),
        ("FREQ=WEEKLY;UNTIL=20271231T", .invalidUntil("20271231T")),
        ("FREQ=WEEKLY;UNTIL=20271231T240000Z", .invalidUntil("20271231T240000Z")),
        ("FREQ=WEEKLY;UNTIL=20271231T235959+", .invalidUntil("20271231T235959+")),
        ("FREQ=WEEKLY;UNTIL=20271231;COUNT=3", .twoEnds),
        ("FREQ=WEEKLY;BYDAY=MO,", .invalidDay("")), ("FREQ=WEEKLY;BYDAY=MO,XX", .invalidDay("XX")),
        ("FREQ=WEEKLY;BYDAY=mo", .invalidDay("mo")), ("FREQ=MONTHLY;BYDAY=0MO", .invalidDay("0MO")),
        ("FREQ=MONTHLY;BYDAY=6MO", .invalidDay("6MO")), ("FREQ=MONTHLY;BYDAY=-6MO", .invalidDay("-6MO")),
        ("FREQ=MONTHLY;BYDAY=--1MO", .invalidDay("--1MO")), ("FREQ=MONTHLY;BYDAY=-MO", .invalidDay("-MO")),
        ("FREQ=WEEKLY;BYDAY=TU,-1MO", .numberedDayInWeeklyRule("-1MO")),
        ("FREQ=MONTHLY", .monthlyWithoutDays),
        ("FREQ=WEEKLY;BYMONTH=0", .invalidMonth("0")), ("FREQ=WEEKLY;BYMONTH=13", .invalidMonth("13")),
        ("FREQ=WEEKLY;BYDAY=MO,TU,MO", .repeatedEntry("MO")), ("FREQ=WEEKLY;BYMONTH=2,02", .repeatedEntry("02")),
    ] as [(String, RecurrenceError)]
)
func ruleThatIsNotUnderstoodIsRefusedWithThePartAtFault(text: String, error: RecurrenceError) {
    #expect(throws: error) { try Recurrence(parsing: text) }
}
