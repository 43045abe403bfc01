import Core
import TestKit
import Testing

/// EVENT_MISSED and EVENT_UNKNOWN.
@Suite struct EventRuleTests {
    private let invited: WrittenPlan = """
        2027-01-11 - 12:45-13:45 CM-01 event
        2027-01-11 - 12:45-13:45 CM-08 event
        2027-01-11 - 12:45-13:45 CM-19 event
        """

    @Test func whoeverMustAttendHasARow() throws {
        #expect(try rulesBroken(by: invited, events: .explicit).isEmpty)
        let missing = try verification(of: "2027-01-11 - 12:45-13:45 CM-01 event", events: .explicit)
        #expect(missing.violations.map(\.code) == [.eventMissed, .eventMissed])
        #expect(missing.violations.compactMap(\.caseManager?.rawValue) == ["CM-08", "CM-19"])
    }

    @Test func aRowAMinuteOffIsAnotherEvent() throws {
        let late: WrittenPlan = """
            2027-01-11 - 12:46-13:45 CM-01 event
            2027-01-11 - 12:45-13:45 CM-08 event
            2027-01-11 - 12:45-13:45 CM-19 event
            """
        #expect(try rulesBroken(by: late, events: .explicit) == [.eventMissed, .eventUnknown])
    }

    @Test func attendanceCanBeTakenForGranted() throws {
        let implied = try verification(of: "2027-01-11 S-MOE 09:00-12:00 CM-01 onsite", events: .implicit)
        #expect(implied.isValid)
        #expect(implied.metrics.workMinutes == 180 + 3 * 60)
        #expect(implied.rows.count == 1)
    }

    @Test func whatIsTakenForGrantedCanStillCollide() throws {
        let colliding: WrittenPlan = "2027-01-11 S-MOE 12:00-13:00 CM-01 onsite"
        #expect(try rulesBroken(by: colliding, events: .implicit) == [.noRequirement, .overlap])
    }

    @Test func whoIsAwayNeedNotAttend() throws {
        var county = ruleCounty
        county.caseManagers.removeAll { $0.id.rawValue != "CM-01" }
        county.leaves[0].first = day("2027-01-18")
        county.leaves[0].last = day("2027-01-18")
        county.leaves[0].part = .afternoon
        let plan: WrittenPlan = "2027-01-18 S-MOE 09:00-12:00 CM-01 onsite"
        #expect(try rulesBroken(by: plan, events: .explicit, in: county).isEmpty)
        county.leaves[0].part = .morning
        #expect(try rulesBroken(by: plan, events: .explicit, in: county) == [.eventMissed, .leave])
    }

    @Test func nobodyAttendsWithoutAnInvitation() throws {
        let stranger: WrittenPlan = "2027-01-07 S-MOE 09:00-10:00 CM-01 event"
        #expect(try rulesBroken(by: stranger) == [.eventUnknown])
    }

    @Test func anEventIsNotHeldOnAClosedDay() throws {
        let roseMonday: WrittenPlan = "2027-02-08 - 12:45-13:45 CM-01 event"
        #expect(try rulesBroken(by: roseMonday, events: .explicit) == [.eventUnknown])
    }
}
