import Core
import Planning
import Testing

/// The planner's figures held against the optimum of another model and another solver.
///
/// The other model knows quarter hours only. Its plan is lawful, so no bound may lie above what it leaves uncovered;
/// and a plan that keeps to quarter hours is one of those among which it is the best, so none may leave less.
/// Whatever the planner calls optimal therefore leaves exactly as much; and on these counties its own cut points have
/// nothing to fear from quarter hours, whatever it calls its plan.
@Suite struct GridOptimumTests {
    /// Without those for which the other solver takes long.
    private static let seeds = (0..<50 as Range<UInt64>).filter { ![7, 9, 11, 15, 34, 36, 39].contains($0) }

    @Test(arguments: seeds)
    func whatIsProvenIsProvenByAnotherSolverToo(seed: UInt64) throws {
        let county = GridCounty(seed: seed)
        let options = PlanningOptions(minimumPresenceMinutes: county.minimum)
        let planned = try Planner(county.calendar, options: options).plan(county.days)
        let optimum = try GridOptimum(of: county.calendar, on: county.days, minimum: county.minimum)
        #expect(optimum.plan.violations == [])
        #expect(optimum.plan.rows.allSatisfy { $0.presence.kind == .event || $0.period.minutes >= county.minimum })
        #expect(optimum.plan.metrics.coverage.uncovered == optimum.uncoveredMinutes)
        #expect(optimum.plan.metrics.coverage.required == planned.requiredMinutes)

        #expect(planned.missedEvents == [])
        #expect(planned.uncoveredBound <= optimum.uncoveredMinutes)
        if planned.plan.presences.allSatisfy(\.isOnQuarterHours) {
            #expect(planned.uncoveredMinutes >= optimum.uncoveredMinutes)
        }
        #expect(planned.uncoveredMinutes <= optimum.uncoveredMinutes)
    }

    @Test(arguments: [9, 39] as [UInt64])
    func everyPlanIsLawful(seed: UInt64) throws {
        let county = GridCounty(seed: seed)
        let options = PlanningOptions(minimumPresenceMinutes: county.minimum)
        let planned = try Planner(county.calendar, options: options).plan(county.days)
        #expect(PlanVerification(planned.plan, in: county.calendar).violations == [])
    }

    @Test func mostCountiesAreProvenWithSomethingServedAndSomethingNot() throws {
        let telling = try Self.seeds.filter { seed in
            let county = GridCounty(seed: seed)
            let options = PlanningOptions(minimumPresenceMinutes: county.minimum)
            let planned = try Planner(county.calendar, options: options).plan(county.days)
            return planned.weeks.allSatisfy { $0.status == .optimal }
                && (1..<planned.requiredMinutes).contains(planned.uncoveredMinutes)
        }
        #expect(telling.count * 2 > Self.seeds.count)
    }
}

extension Presence {
    /// Whether it begins and ends on quarter hours.
    fileprivate var isOnQuarterHours: Bool {
        start.minute.isMultiple(of: 15) && end.minute.isMultiple(of: 15)
    }
}
