import Core
import TestKit
import Testing

@Suite struct PlanMetricsTests {
    @Test func needsOfOverlappingHoursAddUp() throws {
        let metrics = try verification(of: "2027-01-18 S-MOE 10:00-12:00 CM-01 onsite").metrics
        let moers = try #require(metrics.coverageBySite[Identifier("S-MOE")])
        #expect(moers.required == 180 + 120)
        // 9 to 10 and 12 to 13 nobody, from 11 to 12 one of two.
        #expect(moers.uncovered == 60 + 60 + 60)
        #expect(metrics.shortfalls.filter { $0.site == Identifier("S-MOE") }.map(\.minutes) == [180])
    }

    @Test func onePersonTwiceIsOnePerson() throws {
        let plan: WrittenPlan = """
            2027-01-11 S-MOE 09:00-11:00 CM-01 onsite
            2027-01-11 S-MOE 10:00-12:00 CM-01 onsite
            """
        let moers = try verification(of: plan).metrics.coverageBySite[Identifier("S-MOE")]
        #expect(moers?.uncovered == 0)
        #expect(moers?.overstaffed == 0)
    }

    @Test func peopleAboveNeedAndAboveRoomsAreCounted() throws {
        let plan: WrittenPlan = """
            2027-01-11 S-MOE 09:00-12:00 CM-01 onsite
            2027-01-11 S-MOE 11:00-12:00 CM-19 cover
            """
        let coverage = try verification(of: plan).metrics.coverage
        #expect(coverage.overstaffed == 60)
        #expect(coverage.roomExcess == 60)
    }

    @Test func wishedLanguagesCountWhileSomebodyIsThere() throws {
        let coverage = try verification(of: "2027-01-12 S-XAN 09:00-11:00 CM-01 cover").metrics.coverage
        #expect(coverage.wishedLanguages == 2 * 120)
        #expect(coverage.wishedLanguagesMet == 120)
    }

    @Test func everyMinuteIsCountedOnceByWeekAndOnceBySite() throws {
        let plan: WrittenPlan = """
            2027-01-11 S-MOE 09:00-10:30 CM-01 onsite
            2027-01-28 S-XAN 14:00-16:00 CM-19 cover
            """
        let metrics = try verification(of: plan).metrics
        #expect(metrics.coverageByWeek.count == 3)
        #expect(metrics.coverageByWeek.values.reduce(0) { $0 + $1.required } == metrics.coverage.required)
        #expect(metrics.coverageBySite.values.reduce(0) { $0 + $1.uncovered } == metrics.coverage.uncovered)
        #expect(metrics.shortfalls.reduce(0) { $0 + $1.minutes } == metrics.coverage.uncovered)
    }

    @Test func theTourBeginsAndEndsAtHome() throws {
        let plan: WrittenPlan = """
            2027-01-14 S-KLI 09:00-10:00 CM-01 office
            2027-01-14 S-XAN 11:00-12:00 CM-01 office
            """
        let metrics = try verification(of: plan).metrics
        #expect(metrics.travelBetweenMinutes == 17)
        #expect(metrics.travelTourMinutes == 3 * 17)
    }
}
