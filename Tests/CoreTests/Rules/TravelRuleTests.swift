import Core
import Testing

/// OVERLAP, TRAVEL, TRAVEL_NO_CONNECTION and REACH.
@Suite struct TravelRuleTests {
    @Test func adjoiningRowsDoNotOverlapAndAMinuteIsTooMuch() throws {
        let adjoining: WrittenPlan = """
            2027-01-14 S-MOE 09:00-10:00 CM-01 office
            2027-01-14 S-MOE 10:00-11:00 CM-01 office
            """
        let overlapping: WrittenPlan = """
            2027-01-14 S-MOE 09:00-10:00 CM-01 office
            2027-01-14 S-MOE 09:59-11:00 CM-01 office
            """
        #expect(try rulesBroken(by: adjoining).isEmpty)
        #expect(try rulesBroken(by: overlapping) == [.overlap])
    }

    @Test(arguments: [
        ("CM-01", "S-MOE", "S-KLI", "10:17", "10:16"),
        ("CM-08", "S-MOE", "S-KLI", "10:32", "10:31"),
        ("CM-08", "S-KLI", "S-MOE", "10:40", "10:39"),
    ])
    func theGapMustHoldTheWayInItsDirection(
        person: String,
        from: String,
        to: String,
        inTime: String,
        late: String
    ) throws {
        func plan(_ start: String) -> WrittenPlan {
            WrittenPlan(
                stringLiteral: """
                    2027-01-14 \(from) 09:00-10:00 \(person) office
                    2027-01-14 \(to) \(start)-12:00 \(person) office
                    """
            )
        }
        #expect(try rulesBroken(by: plan(inTime)).isEmpty)
        #expect(try rulesBroken(by: plan(late)) == [.travel])
    }

    @Test func anOnlineEventInBetweenSplitsTheGap() throws {
        let whole: WrittenPlan = """
            2027-01-14 S-MOE 09:00-10:00 CM-01 office
            2027-01-14 - 10:00-10:30 CM-01 event
            2027-01-14 S-KLI 10:47-12:00 CM-01 office
            """
        let split: WrittenPlan = """
            2027-01-14 S-MOE 09:00-09:50 CM-01 office
            2027-01-14 - 10:00-10:30 CM-01 event
            2027-01-14 S-KLI 10:46-12:00 CM-01 office
            """
        #expect(try rulesBroken(by: whole) == [.eventUnknown])
        #expect(try rulesBroken(by: split) == [.eventUnknown, .travel])
    }

    @Test func withoutAConnectionNoGapIsLongEnough() throws {
        let plan: WrittenPlan = """
            2027-02-11 S-MOE 09:00-10:00 CM-08 office
            2027-02-11 S-SCH 16:00-17:00 CM-08 office
            """
        #expect(try rulesBroken(by: plan) == [.noConnection, .reach])
    }

    @Test func whoGetsThereMustAlsoGetHome() throws {
        #expect(try rulesBroken(by: "2027-01-14 S-KLI 09:00-10:00 CM-08 office").isEmpty)
        let stranded = try verification(of: "2027-01-14 S-XAN 09:00-10:00 CM-08 office")
        #expect(
            stranded.violations.map(\.finding) == [.outOfReach(from: Identifier("S-XAN"), to: Identifier("S-MOE"))]
        )
    }

    @Test func homeIsReachedWithoutAnyConnection() throws {
        #expect(try rulesBroken(by: "2027-01-14 S-MOE 09:00-10:00 CM-08 office").isEmpty)
    }
}
