import Core
import TestKit
import Testing

@Suite struct CoverageLowerBoundTests {
    @Test func whatEverybodyTogetherCanCoverIsNotInTheBound() {
        #expect(bound("2027-01-11").minutes == 0)
    }

    @Test func whatNeedsMorePeopleThanThereAreCannotBeCovered() {
        var county = ruleCounty
        county.onSiteHours[0].staffNeeded = 4
        // Ahorn and Rotdorn all morning, Fichte too.
        #expect(bound("2027-01-11", in: county).minutes == 180)
        #expect(bound("2027-01-11", in: county).minutesBySite == [Identifier("S-MOE"): 180])
    }

    @Test func whoIsAwayCoversNothing() {
        var county = ruleCounty
        county.caseManagers.removeAll { $0.id.rawValue != "CM-01" }
        county.leaves[0].first = day("2027-01-11")
        county.leaves[0].last = day("2027-01-11")
        county.leaves[0].part = .afternoon
        // From half past twelve nobody is left for Moers, which needs nobody then, and for Kamp-Lintfort.
        #expect(bound("2027-01-11", in: county).minutes == 120)
    }

    @Test func aLanguageThatNobodySpeaksEmptiesTheSession() {
        var county = ruleCounty
        county.onSiteHours[2].hardLanguages = [SpokenLanguage(code: "ti")]
        #expect(bound("2027-01-11", in: county).minutesBySite == [Identifier("S-KLI"): 120])
        #expect(bound("2027-01-11", in: county).minutesByWeek == [day("2027-01-11").isoWeek: 120])
    }

    @Test func whoCannotGetBackCoversNothing() {
        var county = ruleCounty
        county.caseManagers.removeAll { $0.id.rawValue != "CM-08" }
        county.coverRules = [CoverRule(body: Identifier("B-MOE"), site: .every, mode: .regular, note: "")]
        #expect(bound("2027-01-14", in: county).minutes == 150, "Xanten in the afternoon")
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func noPlanLeavesLessUncovered(seed: UInt64) throws {
        let calendar = InstanceCalendar(try CorpusCounty.altered.instance, zone: berlin)
        let days = day("2027-01-11")...day("2027-01-17")
        let records = BasePlan.records(over: days, in: calendar, seed: seed).enumerated().map { number, fields in
            PlanRecord(number: number + 2, fields: fields)
        }
        let verification = try PlanVerification(records, in: calendar)
        #expect(verification.isValid, "seed \(seed)")
        #expect(verification.metrics.coverage.uncovered >= verification.lowerBound().minutes, "seed \(seed)")
    }

    private func bound(_ date: String, in county: Instance = ruleCounty) -> CoverageLowerBound {
        CoverageLowerBound(over: day(date)...day(date), in: InstanceCalendar(county, zone: berlin))
    }
}
