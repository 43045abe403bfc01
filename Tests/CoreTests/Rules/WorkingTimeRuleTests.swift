import Core
import Testing

/// DAY_MAX, BREAK, STRETCH and REST, each at the limit and a minute past it.
@Suite struct WorkingTimeRuleTests {
    @Test func aDayMayHoldTenHoursOfWorkAndNotAMinuteMore() throws {
        #expect(try rulesBroken(by: worked("00:00-05:00", "06:00-11:00")).isEmpty)
        #expect(try rulesBroken(by: worked("00:00-05:00", "06:00-11:01")) == [.dayMaximum])
    }

    @Test func theWayBetweenSitesIsWork() throws {
        let tenHours: WrittenPlan = """
            2027-01-14 S-MOE 04:00-09:00 CM-01 office
            2027-01-14 S-KLI 10:02-14:45 CM-01 office
            """
        let tenHoursAndAMinute: WrittenPlan = """
            2027-01-14 S-MOE 04:00-09:00 CM-01 office
            2027-01-14 S-KLI 10:02-14:46 CM-01 office
            """
        #expect(try rulesBroken(by: tenHours).isEmpty)
        #expect(try rulesBroken(by: tenHoursAndAMinute) == [.dayMaximum])
    }

    @Test func sixHoursNeedNoBreakAndAMinuteMoreNeedsThirty() throws {
        #expect(try rulesBroken(by: worked("08:00-11:00", "11:15-14:15")).isEmpty)
        #expect(try rulesBroken(by: worked("08:00-11:00", "11:29-14:30")) == [.breaks])
        #expect(try rulesBroken(by: worked("08:00-11:00", "11:30-14:31")).isEmpty)
    }

    @Test func moreThanNineHoursNeedFortyFive() throws {
        #expect(try rulesBroken(by: worked("06:00-12:00", "12:30-15:30")).isEmpty)
        #expect(try rulesBroken(by: worked("06:00-12:00", "12:44-15:45")) == [.breaks])
        #expect(try rulesBroken(by: worked("06:00-12:00", "12:45-15:46")).isEmpty)
    }

    @Test func aPauseOfFourteenMinutesIsNoPartOfABreak() throws {
        #expect(try rulesBroken(by: worked("08:00-10:00", "10:15-12:00", "12:15-14:31")).isEmpty)
        #expect(try rulesBroken(by: worked("08:00-10:00", "10:14-12:00", "12:16-14:31")) == [.breaks])
    }

    @Test func theWayEatsTheBreak() throws {
        let rested: WrittenPlan = """
            2027-01-14 S-MOE 06:00-09:00 CM-01 office
            2027-01-14 S-KLI 09:47-13:00 CM-01 office
            """
        let hurried: WrittenPlan = """
            2027-01-14 S-MOE 06:00-09:00 CM-01 office
            2027-01-14 S-KLI 09:46-13:00 CM-01 office
            """
        #expect(try rulesBroken(by: rested).isEmpty)
        #expect(try rulesBroken(by: hurried) == [.breaks])
    }

    @Test func sixHoursAtAStretchAreTheMost() throws {
        #expect(try rulesBroken(by: worked("06:00-12:00", "12:30-13:00")).isEmpty)
        #expect(try rulesBroken(by: worked("06:00-12:01", "12:31-13:00")) == [.stretch])
    }

    @Test func onlyAGapOfFifteenMinutesEndsAStretch() throws {
        #expect(try rulesBroken(by: worked("06:00-09:00", "09:15-12:16", "12:46-13:00")).isEmpty)
        #expect(try rulesBroken(by: worked("06:00-09:00", "09:14-12:15", "12:45-13:00")) == [.stretch])
    }

    @Test(arguments: [
        ("2027-01-13 S-MOE 21:00-22:00", "2027-01-14", "09:00", "08:59"),
        ("2027-03-27 S-MOE 21:00-22:00", "2027-03-28", "10:00", "09:59"),
        ("2027-10-30 S-MOE 21:00-22:00", "2027-10-31", "08:00", "07:59"),
    ])
    func elevenHoursOfRestAreElapsedHours(evening: String, morning: String, inTime: String, early: String) throws {
        let rested = "\(evening) CM-01 office\n\(morning) S-MOE \(inTime)-11:00 CM-01 office"
        let tired = "\(evening) CM-01 office\n\(morning) S-MOE \(early)-11:00 CM-01 office"
        #expect(try rulesBroken(by: WrittenPlan(stringLiteral: rested)).isEmpty)
        #expect(try rulesBroken(by: WrittenPlan(stringLiteral: tired)) == [.rest])
    }

    @Test func aDayOfChangingClocksIsMeasuredInElapsedMinutes() throws {
        let spring = try verification(of: "2027-03-28 S-MOE 00:00-04:00 CM-01 office")
        let autumn = try verification(of: "2027-10-31 S-MOE 00:00-04:00 CM-01 office")
        #expect(spring.metrics.workMinutes == 180)
        #expect(autumn.metrics.workMinutes == 300)
    }

    /// Other work in Moers on one date.
    private func worked(_ times: String...) -> WrittenPlan {
        WrittenPlan(stringLiteral: times.map { "2027-01-14 S-MOE \($0) CM-01 office" }.joined(separator: "\n"))
    }
}
