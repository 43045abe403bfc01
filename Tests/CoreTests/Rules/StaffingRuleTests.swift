import Core
import Testing

/// NO_REQUIREMENT, EMPLOYER, COVER_LIMIT, LANGUAGE and SKILL.
@Suite struct StaffingRuleTests {
    @Test func consultationFillsTheRequiredHoursAndNoMinuteMore() throws {
        #expect(try rulesBroken(by: "2027-01-12 S-XAN 09:00-12:00 CM-19 cover").isEmpty)
        #expect(try rulesBroken(by: "2027-01-12 S-XAN 08:59-12:00 CM-19 cover") == [.noRequirement])
        #expect(try rulesBroken(by: "2027-01-12 S-XAN 09:00-12:01 CM-19 cover") == [.noRequirement])
    }

    @Test func overlappingHoursAreOneStretchOfConsultation() throws {
        #expect(try rulesBroken(by: "2027-01-18 S-MOE 09:00-13:00 CM-01 onsite").isEmpty)
        #expect(try rulesBroken(by: "2027-01-11 S-MOE 09:00-13:00 CM-01 onsite") == [.noRequirement])
    }

    @Test func onlyConsultationNeedsRequiredHours() throws {
        #expect(try rulesBroken(by: "2027-01-13 S-XAN 09:00-12:00 CM-01 office").isEmpty)
    }

    @Test func aBodyStaffsASiteAsItsRuleSays() throws {
        #expect(try rulesBroken(by: "2027-01-11 S-MOE 09:00-12:00 CM-01 onsite").isEmpty)
        #expect(try rulesBroken(by: "2027-01-11 S-MOE 09:00-12:00 CM-01 cover").isEmpty)
        #expect(try rulesBroken(by: "2027-01-12 S-XAN 09:00-12:00 CM-01 cover").isEmpty)
        #expect(try rulesBroken(by: "2027-01-12 S-XAN 09:00-12:00 CM-01 onsite") == [.employer])
    }

    @Test func aRuleForOneSiteGoesBeforeTheOneForEverySite() throws {
        #expect(try rulesBroken(by: "2027-02-11 S-SCH 09:00-11:30 CM-19 cover") == [.employer])
        #expect(try rulesBroken(by: "2027-02-11 S-SCH 09:00-11:30 CM-19 office").isEmpty)
    }

    @Test func withoutARuleABodyStaffsNothing() throws {
        #expect(try rulesBroken(by: "2027-01-14 S-XAN 14:00-16:00 CM-08 cover") == [.employer, .reach])
    }

    @Test func coverIsCountedWeekByWeek() throws {
        let fourHours: WrittenPlan = """
            2027-01-11 S-MOE 09:00-10:30 CM-19 cover
            2027-01-14 S-XAN 14:00-16:30 CM-19 cover
            """
        let fourHoursAndAMinute: WrittenPlan = """
            2027-01-11 S-MOE 09:00-10:31 CM-19 cover
            2027-01-14 S-XAN 14:00-16:30 CM-19 cover
            """
        let inTwoWeeks: WrittenPlan = """
            2027-01-14 S-XAN 14:00-16:30 CM-19 cover
            2027-01-18 S-MOE 09:00-12:00 CM-19 cover
            """
        #expect(try rulesBroken(by: fourHours).isEmpty)
        #expect(try rulesBroken(by: fourHoursAndAMinute) == [.coverLimit])
        #expect(try rulesBroken(by: inTwoWeeks).isEmpty)
    }

    @Test func whoIsThereMustSpeakWhatTheHoursAskFor() throws {
        let spoken: WrittenPlan = """
            2027-01-11 S-KLI 14:00-16:00 CM-01 onsite
            2027-01-11 S-KLI 14:00-16:00 CM-19 cover
            """
        let missingForAMinute: WrittenPlan = """
            2027-01-11 S-KLI 14:00-15:59 CM-01 onsite
            2027-01-11 S-KLI 14:00-16:00 CM-19 cover
            """
        #expect(try rulesBroken(by: spoken).isEmpty)
        #expect(try rulesBroken(by: missingForAMinute) == [.language, .skill])
    }

    @Test func anEmptySessionLacksNoLanguage() throws {
        let verification = try verification(of: "2027-01-11 S-KLI 14:00-16:00 CM-01 office")
        #expect(verification.isValid)
        #expect(verification.metrics.coverageBySite[Identifier("S-KLI")]?.uncovered == 120)
    }
}
