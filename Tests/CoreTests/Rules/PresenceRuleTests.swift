import Core
import Testing

/// PATTERN, VALIDITY, LEAVE, HOLIDAY and CLOSURE.
@Suite struct PresenceRuleTests {
    @Test func aRowFillsOneWindowOfThePattern() throws {
        #expect(try rulesBroken(by: "2027-01-14 S-MOE 08:00-13:30 CM-08 office").isEmpty)
        #expect(try rulesBroken(by: "2027-01-14 S-MOE 07:59-12:00 CM-08 office") == [.pattern])
        #expect(try rulesBroken(by: "2027-01-14 S-MOE 14:00-17:31 CM-08 office") == [.pattern])
    }

    @Test func adjoiningWindowsAreTwo() throws {
        #expect(try rulesBroken(by: "2027-01-11 S-MOE 11:00-13:00 CM-08 office") == [.pattern])
    }

    @Test func aWindowOfOddWeeksIsClosedInEvenOnes() throws {
        #expect(try rulesBroken(by: "2027-01-19 S-MOE 09:00-12:00 CM-08 office").isEmpty)
        #expect(try rulesBroken(by: "2027-01-12 S-MOE 09:00-12:00 CM-08 office") == [.pattern])
    }

    @Test func nobodyIsPlannedBeforeTheFirstAndAfterTheLastDay() throws {
        #expect(try rulesBroken(by: "2027-01-11 S-MOE 09:00-10:00 CM-08 office").isEmpty)
        #expect(try rulesBroken(by: "2027-01-07 S-MOE 09:00-10:00 CM-08 office") == [.validity])
        #expect(try rulesBroken(by: "2027-06-28 S-MOE 09:00-10:00 CM-08 office").isEmpty)
        #expect(try rulesBroken(by: "2027-07-01 S-MOE 09:00-10:00 CM-08 office") == [.validity])
    }

    @Test func aSiteIsUsedOnlyWhileItExists() throws {
        #expect(try rulesBroken(by: "2027-02-01 S-SCH 09:00-10:00 CM-01 office").isEmpty)
        #expect(try rulesBroken(by: "2027-01-31 S-SCH 09:00-10:00 CM-01 office") == [.validity])
        #expect(try rulesBroken(by: "2027-11-30 S-SCH 09:00-10:00 CM-01 office").isEmpty)
        #expect(try rulesBroken(by: "2027-12-01 S-SCH 09:00-10:00 CM-01 office") == [.validity])
    }

    @Test func aMorningAwayEndsAtHalfPastTwelve() throws {
        #expect(try rulesBroken(by: "2027-01-26 S-MOE 12:30-13:00 CM-01 office").isEmpty)
        #expect(try rulesBroken(by: "2027-01-26 S-MOE 12:29-13:00 CM-01 office") == [.leave])
    }

    @Test func anAfternoonAwayBeginsAtHalfPastTwelve() throws {
        #expect(try rulesBroken(by: "2027-01-27 S-MOE 12:00-12:30 CM-01 office").isEmpty)
        #expect(try rulesBroken(by: "2027-01-27 S-MOE 12:00-12:31 CM-01 office") == [.leave])
    }

    @Test func leaveThatIsOnlyAskedForCountsNothing() throws {
        #expect(try rulesBroken(by: "2027-01-28 S-MOE 09:00-10:00 CM-01 office").isEmpty)
    }

    @Test func leaveCountsFromTheDayOnWhichItIsKnown() throws {
        #expect(try rulesBroken(by: "2027-01-26 S-MOE 09:00-10:00 CM-01 office", asOf: "2027-01-20") == [.leave])
        #expect(try rulesBroken(by: "2027-01-26 S-MOE 09:00-10:00 CM-01 office", asOf: "2027-01-19").isEmpty)
    }

    @Test func onAPublicHolidayNobodyIsPlannedAtAll() throws {
        #expect(try rulesBroken(by: "2027-03-25 S-MOE 23:00-24:00 CM-01 office").isEmpty)
        #expect(try rulesBroken(by: "2027-03-26 S-MOE 00:00-01:00 CM-01 office") == [.holiday])
    }

    @Test func aSiteIsClosedFromTheFirstThroughTheLastDayOfAClosure() throws {
        for date in ["2027-01-19", "2027-01-21"] {
            let plan = WrittenPlan(stringLiteral: "\(date) S-XAN 13:00-14:00 CM-01 office")
            #expect(try rulesBroken(by: plan) == [.closure], "\(date)")
        }
        #expect(try rulesBroken(by: "2027-01-18 S-XAN 13:00-14:00 CM-01 office").isEmpty)
        #expect(try rulesBroken(by: "2027-01-22 S-XAN 13:00-14:00 CM-01 office").isEmpty)
        #expect(try rulesBroken(by: "2027-01-20 S-MOE 13:00-14:00 CM-01 office").isEmpty)
    }
}
