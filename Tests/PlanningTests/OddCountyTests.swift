import Core
import Testing

@testable import Planning

/// The laws of every plan, held on small odd counties.
@Suite struct OddCountyTests {
    /// Counties that come out of the generator one after the other.
    private static let plain: [UInt64] = Array(0..<50).filter { ![1, 29].contains($0) }
    /// Counties that were planned wrongly once: with too short a night, with no plan at all, with an event at a site
    /// that was shut, with a stay across the edge of a pattern, with nights that took long to get right.
    private static let hard: [UInt64] = [
        81, 86, 120, 140, 156, 167, 185, 226, 232, 274, 304, 330, 388, 422, 475, 508, 530, 575, 576, 593,
        968, 1_048, 1_170, 1_242, 1_350,
    ]

    @Test(arguments: plain + hard)
    func everyPlanKeepsEveryRule(seed: UInt64) throws {
        let county = try PlannedCounty.of(seed)
        let unexplained = county.verification.violations.filter { !county.planned.missedEvents.explain($0) }
        #expect(unexplained.isEmpty, "\(unexplained)")
    }

    @Test(arguments: plain + hard)
    func whatIsReportedUncoveredIsUncovered(seed: UInt64) throws {
        let county = try PlannedCounty.of(seed)
        for week in county.planned.weeks {
            let coverage = county.verification.metrics.coverageByWeek[week.week, default: Coverage()]
            #expect(week.uncoveredMinutes == coverage.uncovered, "\(week.week)")
            #expect(week.requiredMinutes == coverage.required, "\(week.week)")
        }
    }

    @Test(arguments: plain + hard)
    func noPlanLiesBelowItsBound(seed: UInt64) throws {
        for week in try PlannedCounty.of(seed).planned.weeks {
            #expect(week.uncoveredMinutes >= week.uncoveredBound, "\(week.week)")
        }
    }

    @Test(arguments: plain + hard)
    func nobodyIsDownForAnEventThatIsSaidToBeMissed(seed: UInt64) throws {
        let county = try PlannedCounty.of(seed)
        let missing = county.verification.violations.filter { county.planned.missedEvents.explain($0) }
        #expect(missing.count == county.planned.missedEvents.count)
    }

    @Test(arguments: [2, 20, 21, 32, 44, 120, 156, 226] as [UInt64])
    func theSameCountyGivesTheSamePlan(seed: UInt64) throws {
        let again = try PlannedCounty(OddCounty(seed: seed))
        #expect(try PlannedCounty.of(seed).planned == again.planned)
    }

    @Test(arguments: [0, 2, 4, 14, 20, 34, 44, 47, 120, 156] as [UInt64], [0, 20, 60])
    func nobodyComesForLessThanTheMinimum(seed: UInt64, minimum: Int) throws {
        let options = PlanningOptions(minimumPresenceMinutes: minimum)
        let county = try PlannedCounty(OddCounty(seed: seed), options: options)
        let short = county.verification.rows.filter {
            $0.presence.kind.isConsultation && $0.period.minutes < minimum && !county.calendar.servesWhole($0)
        }
        #expect(short.isEmpty)
    }

    @Test(arguments: [2, 21, 44, 226] as [UInt64])
    func aPlanThatGetsNoTimeIsStillAPlan(seed: UInt64) throws {
        let county = try PlannedCounty(OddCounty(seed: seed), options: PlanningOptions(secondsPerRun: 0))
        let unexplained = county.verification.violations.filter { !county.planned.missedEvents.explain($0) }
        #expect(unexplained.isEmpty, "\(unexplained)")
    }
}

extension [MissedEvent] {
    /// Whether a violation is the very thing that the planner says it cannot avoid.
    func explain(_ violation: Violation) -> Bool {
        guard case .eventMissed(let event, _) = violation.finding, case .date(let date) = violation.time else {
            return false
        }
        return contains { $0.event == event && $0.caseManager == violation.caseManager && $0.date == date }
    }
}

extension InstanceCalendar {
    /// Whether a row lasts through some session of its site.
    func servesWhole(_ row: PlanRow) -> Bool {
        guard let site = row.site else { return false }
        return sessions(at: site.id, on: row.date).contains { row.period.contains($0.period) }
    }
}
