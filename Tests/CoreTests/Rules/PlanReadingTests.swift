import Core
import TestKit
import Testing

/// FORM, UNKNOWN_ID, WEEK, DUPLICATE, PERIOD and DST_GAP.
@Suite struct PlanReadingTests {
    private static let good = ["2027-W02", "2027-01-12", "S-XAN", "09:00", "12:00", "CM-19", "cover"]

    @Test(arguments: [
        (1, "2027-W02-2"), (1, "2027-02-29"), (1, "12.01.2027"), (3, "9:00"), (3, "24:00"), (4, "24:01"),
        (4, "٠٩:٠٠"), (4, "09:00"), (4, "08:59"), (6, "Cover"), (6, ""),
    ])
    func aRecordOfAnotherFormIsNoRow(field: Int, text: String) throws {
        let reading = try read(field, text)
        #expect(reading.violations.map(\.code) == [.form])
        #expect(reading.rows.isEmpty)
    }

    @Test func theDayEndsAtTwentyFourHours() throws {
        let reading = try read(4, "24:00")
        #expect(reading.violations.isEmpty)
        #expect(reading.rows.first?.period.minutes == 900)
    }

    @Test(arguments: [(5, "CM-99"), (5, "cm-19"), (5, ""), (2, "S-XYZ"), (2, "")])
    func namesAreKnownLetterByLetter(field: Int, text: String) throws {
        #expect(try read(field, text).violations.map(\.code) == [.unknownIdentifier])
    }

    @Test func namesInTwoSpellingsOfUnicodeAreTwoPeople() throws {
        var county = ruleCounty
        county.caseManagers = ["Ze\u{301}", "Z\u{E9}"].map { .example($0, of: "B-XAN") }
        let records = ["Ze\u{301}", "Z\u{E9}"].enumerated().map { number, name in
            var fields = Self.good
            fields[5] = name
            return PlanRecord(number: number + 2, fields: fields)
        }
        let reading = PlanReading(records, in: InstanceCalendar(county, zone: berlin))
        #expect(reading.violations.isEmpty)
        #expect(Set(reading.rows.map(\.caseManager.id)).count == 2)
    }

    @Test(arguments: ["2027-W03", "2027-02", ""])
    func aWrongWeekIsReportedAndTheRowKept(week: String) throws {
        let reading = try read(0, week)
        #expect(reading.violations.map(\.code) == [.week])
        #expect(reading.rows.count == 1)
    }

    @Test func theFirstDaysOfTheYearLieInWeekFiftyThree() throws {
        #expect(try rulesBroken(by: "2027-01-02 S-MOE 09:00-10:00 CM-01 office").isEmpty)
        var fields = Self.good
        fields[0] = "2026-W53"
        fields[1] = "2027-01-02"
        let records = [PlanRecord(number: 2, fields: fields)]
        #expect(PlanReading(records, in: InstanceCalendar(ruleCounty, zone: berlin)).violations.isEmpty)
    }

    @Test func theSameRecordTwiceIsOneRow() throws {
        let records = [2, 3].map { PlanRecord(number: $0, fields: Self.good) }
        let reading = PlanReading(records, in: InstanceCalendar(ruleCounty, zone: berlin))
        #expect(reading.violations.map(\.finding) == [.duplicate(of: 2)])
        #expect(reading.violations.first?.record == 3)
        #expect(reading.rows.count == 1)
    }

    @Test(arguments: [("02:00", "04:00"), ("02:59", "04:00"), ("01:00", "02:01"), ("01:00", "02:59")])
    func noRowBeginsOrEndsWhileClocksJump(start: String, end: String) throws {
        let plan = WrittenPlan(stringLiteral: "2027-03-28 S-MOE \(start)-\(end) CM-01 office")
        #expect(try rulesBroken(by: plan) == [.skippedTime])
    }

    @Test(arguments: [("01:00", "02:00", 60), ("03:00", "04:00", 60), ("01:59", "03:00", 1)])
    func aRowMayEndWhereClocksJump(start: String, end: String, minutes: Int) throws {
        let plan = WrittenPlan(stringLiteral: "2027-03-28 S-MOE \(start)-\(end) CM-01 office")
        #expect(try verification(of: plan).metrics.workMinutes == minutes)
    }

    @Test func rowsOutsideTheDaysArePointedOut() throws {
        let calendar = InstanceCalendar(ruleCounty, zone: berlin)
        let records = [PlanRecord(number: 2, fields: Self.good)]
        for (from, through, isInside) in [
            ("2027-01-12", "2027-01-12", true), ("2027-01-13", "2027-01-17", false),
            ("2027-01-04", "2027-01-11", false),
        ] {
            let verification = try PlanVerification(
                records,
                in: calendar,
                from: day(from),
                through: day(through),
                events: .off
            )
            #expect(verification.isValid == isInside, "\(from) through \(through)")
        }
    }

    @Test func withoutDaysGivenWholeWeeksAreMeant() throws {
        let verification = try verification(of: "2027-01-13 S-MOE 09:00-10:00 CM-01 office")
        #expect(verification.days == day("2027-01-11")...day("2027-01-17"))
    }

    @Test func aPlanWithoutAnyDateIsRefused() {
        #expect(throws: PlanVerification.Refusal.noDates) { try verification(of: "") }
    }

    @Test func aYearMistypedByCenturiesIsNotWorkedThrough() throws {
        let plan: WrittenPlan = """
            2027-01-13 S-MOE 09:00-10:00 CM-01 office
            2927-01-13 S-MOE 09:00-10:00 CM-01 office
            """
        #expect(throws: PlanVerification.Refusal.tooManyDays(from: day("2027-01-11"), through: day("2927-01-19"))) {
            try verification(of: plan)
        }
    }

    @Test func daysMustNotRunBackwards() {
        let calendar = InstanceCalendar(ruleCounty, zone: berlin)
        let (from, through) = (day("2027-01-13"), day("2027-01-12"))
        #expect(throws: PlanVerification.Refusal.daysRunBackwards(from: from, through: through)) {
            try PlanVerification([PlanRecord](), in: calendar, from: from, through: through)
        }
    }

    /// One record with a field changed.
    private func read(_ field: Int, _ text: String) throws -> PlanReading {
        var fields = Self.good
        fields[field] = text
        return PlanReading([PlanRecord(number: 2, fields: fields)], in: InstanceCalendar(ruleCounty, zone: berlin))
    }
}
