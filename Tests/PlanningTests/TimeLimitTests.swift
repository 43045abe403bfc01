import Core
import Planning
import Testing

/// A limit of time costs coverage or proof, never lawfulness, and is no error.
@Suite struct TimeLimitTests {
    @Test(arguments: 0..<10 as Range<UInt64>)
    func aPlanOfNoTimeIsLawfulAndSaysWhatIsUncovered(seed: UInt64) throws {
        let county = OddCounty(seed: seed)
        let options = PlanningOptions(secondsPerRun: 0.001)
        let planned = try Planner(county.calendar, options: options).plan(county.days)
        let verification = PlanVerification(planned.plan, in: county.calendar)
        #expect(verification.violations.filter { !planned.missedEvents.explain($0) } == [])
        #expect(planned.uncoveredMinutes == verification.metrics.coverage.uncovered)
        #expect(planned.weeks.allSatisfy { $0.uncoveredBound <= $0.uncoveredMinutes })
    }
}
