import Core
import Postgres
import Store
import TestKit
import Testing

@Suite(.scratchDatabase(.smallCounty)) struct StalePlanTests {
    private static let plan = PlanStoreTests.plan

    @Test func aPlanMadeBeforeALeaveWasEnteredIsStale() throws {
        var connection = try coordinator()
        let fingerprint = try PlanStore.fingerprint(for: Self.plan.days, in: &connection)
        var changed = SmallCounty.instance
        changed.leaves.append(leave("L9", "CM-02", "2027-03-22", "2027-03-22", .full, .sick))
        try connection.store(changed)
        let error = #expect(throws: PlanRefusal.self) {
            try connection.apply(Self.plan, madeFrom: fingerprint)
        }
        guard case .stale(let parts, let newest) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(parts == [.leave])
        #expect(newest?.number == 2)
        #expect(newest?.action == .importing)
        #expect(try PlanStore.published(on: Self.plan.days, in: &connection).presences.isEmpty)
    }

    @Test func aPlanMadeBeforeAnotherWasAppliedIsStale() throws {
        var connection = try coordinator()
        let fingerprint = try PlanStore.fingerprint(for: Self.plan.days, in: &connection)
        let other = Plan(
            days: days("2027-03-22", "2027-03-22"),
            presences: [stay("CM-03", "2027-03-22", "09:00", "12:00", at: "S-MOE", .cover)]
        )
        _ = try connection.apply(other)
        #expect { try connection.apply(Self.plan, madeFrom: fingerprint) } throws: { error in
            guard case .stale([.plan], _) = error as? PlanRefusal else { return false }
            return true
        }
    }

    @Test func whatPlansTakeNoNoticeOfMakesNoneStale() throws {
        var connection = try coordinator()
        let fingerprint = try PlanStore.fingerprint(for: Self.plan.days, in: &connection)
        var changed = SmallCounty.instance
        changed.leaves.append(leave("L9", "CM-02", "2027-03-22", "2027-03-22", .full, .sick, status: .requested))
        changed.caseManagers[0].displayName = "Fachkraft Erle"
        changed.caseManagers.reverse()
        changed.sites[0].address = "Rathausplatz 1"
        changed.bookings = []
        changed.demand = []
        try connection.store(changed)
        #expect(try connection.apply(Self.plan, madeFrom: fingerprint).added == 5)
    }

    @Test func theSameStateHasTheSameFingerprintEverywhere() throws {
        var connection = try coordinator()
        let here = try PlanStore.fingerprint(for: Self.plan.days, in: &connection)
        #expect(
            Fingerprint(here.description)?.differences(from: here) == [],
            "\(here.description) reads back as itself"
        )
        try expectGolden(here.description.split(separator: ";").joined(separator: "\n") + "\n", "fingerprint.txt")
    }
}
