import Core
import Testing

@testable import Planning

/// The laws of every plan, held on small odd counties.
@Suite struct OddCountyTests {
    @Test(arguments: 0..<40 as Range<UInt64>)
    func everyPlanKeepsEveryRule(seed: UInt64) throws {
        let county = OddCounty(seed: seed)
        let planned = try Planner(county.calendar).plan(county.days)
        let verification = PlanVerification(planned.plan, in: county.calendar)
        let unexplained = verification.violations.filter { !planned.missedEvents.explain($0) }
        #expect(unexplained.isEmpty, "\(unexplained)")
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func whatIsReportedUncoveredIsUncovered(seed: UInt64) throws {
        let county = OddCounty(seed: seed)
        let planned = try Planner(county.calendar).plan(county.days)
        let metrics = PlanVerification(planned.plan, in: county.calendar).metrics
        for week in planned.weeks {
            let coverage = metrics.coverageByWeek[week.week, default: Coverage()]
            #expect(week.uncoveredMinutes == coverage.uncovered, "\(week.week)")
            #expect(week.requiredMinutes == coverage.required, "\(week.week)")
            #expect(week.uncoveredMinutes >= week.uncoveredBound, "\(week.week)")
        }
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func theSameCountyGivesTheSamePlan(seed: UInt64) throws {
        let county = OddCounty(seed: seed)
        let one = try Planner(county.calendar).plan(county.days)
        let two = try Planner(county.calendar).plan(county.days)
        #expect(one == two)
    }

    @Test(arguments: 0..<40 as Range<UInt64>, [0, 20, 60])
    func nobodyComesForLessThanTheMinimum(seed: UInt64, minimum: Int) throws {
        let county = OddCounty(seed: seed)
        let options = PlanningOptions(minimumPresenceMinutes: minimum)
        let planned = try Planner(county.calendar, options: options).plan(county.days)
        let short = PlanVerification(planned.plan, in: county.calendar).rows.filter {
            $0.presence.kind.isConsultation && $0.period.minutes < minimum && !county.calendar.servesWhole($0)
        }
        #expect(short.isEmpty)
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func nobodyIsDownForAnEventThatIsSaidToBeMissed(seed: UInt64) throws {
        let county = OddCounty(seed: seed)
        let planned = try Planner(county.calendar).plan(county.days)
        let verification = PlanVerification(planned.plan, in: county.calendar)
        for missed in planned.missedEvents {
            #expect(
                verification.violations.contains {
                    planned.missedEvents.explain($0) && $0.caseManager == missed.caseManager
                }
            )
        }
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
