import Core
import Postgres
import Store
import TestKit
import Testing

/// Contracts version by version, and what happens where somebody leaves.
@Suite(.scratchDatabase(.staffingCounty)) struct ContractStoreTests {
    private func change(_ contracts: Contract...) throws {
        var owner = try owner()
        for contract in contracts {
            try owner.transaction { connection in try ContractStore.change(contract, in: &connection) }
        }
    }

    private func contracts() throws -> [Contract] {
        var owner = try owner()
        return try ContractStore.all(in: &owner)
    }

    @Test func aVersionEndsTheDayBeforeTheNextAndEarlierDaysStayAsTheyWere() throws {
        let (full, part) = (
            contract(1_755, workdays, from: "2027-01-01"),
            contract(1_170, [.monday, .tuesday, .wednesday], from: "2027-07-01")
        )
        try change(full, part)
        var ended = full
        ended.valid.last = day("2027-06-30")
        #expect(try contracts() == [ended, part])
    }

    @Test func noVersionIsOverwritten() throws {
        try change(contract(1_755, workdays, from: "2027-07-01"))
        #expect(throws: StaffingRefusal.laterVersion("K4")) {
            try change(contract(1_170, workdays, from: "2027-07-01"))
        }
        #expect(throws: StaffingRefusal.laterVersion("K4")) {
            try change(contract(1_170, workdays, from: "2027-06-01"))
        }
        #expect(try contracts().count == 1)
    }

    @Test func assignmentsOnDaysNoLongerWorkedAreListed() throws {
        let part = contract(1_170, [.monday, .tuesday, .wednesday], from: "2027-07-01")
        var owner = try owner()
        let usual = DemoCounty.plan(day("2027-06-28")...day("2027-07-11"))
        let plan = Plan(
            days: usual.days,
            presences: usual.presences + [
                .example("2027-07-01", "WES", "09:00", "12:00", "K4"),
                .example("2027-07-09", "WES", "09:00", "12:00", "K4"),
            ]
        )
        _ = try owner.apply(plan)
        let published = try PlanStore.published(on: day("2027-06-28")...day("2027-07-11"), in: &owner)
        #expect(part.unworked(published.presences).map(\.date) == [day("2027-07-01"), day("2027-07-09")])
        // Monday in Neukirchen-Vluyn stays.
        #expect(published.presences.contains { $0.caseManager == "K4" && $0.date == day("2027-07-05") })
    }

    @Test func twoRuleSetsReachThePlanAndTheCountysHoldForAllOthers() throws {
        var owner = try owner()
        var limits = DemoCounty.instance.limits
        limits.firstBreakAfter = 300
        let azvo = RuleSet(id: "azvo", name: "AZVO NRW", limits: limits)
        try owner.transaction { connection in
            try RuleSetStore.add(azvo, to: &connection)
            try ContractStore.change(contract(2_340, workdays, from: "2027-01-01", rules: "azvo"), in: &connection)
        }
        let stored = try InstanceStore.loadForPlanning(from: &owner)
        let instance = try #require(stored)
        let calendar = InstanceCalendar(instance, zone: berlin)
        let breaks = ["K4", "K1"].map { name in
            calendar.caseManager(Identifier(name)).map { person in
                calendar.limits(of: person, on: day("2027-07-05")).firstBreakAfter
            }
        }
        #expect(breaks == [300, DemoCounty.instance.limits.firstBreakAfter])
    }

    @Test func aPlanIsStaleOnceAContractHasChanged() throws {
        var owner = try owner()
        let days = day("2027-06-28")...day("2027-07-11")
        let before = try PlanStore.fingerprint(for: days, in: &owner)
        try change(contract(1_170, [.monday], from: "2027-07-01"))
        let after = try PlanStore.fingerprint(for: days, in: &owner)
        #expect(after.differences(from: before) == [.caseManagers])
    }

    @Test func hoursAreReadByThePersonAndTheOwnLeadAlone() throws {
        try change(contract(1_755, workdays, from: "2027-01-01"))
        let (own, other) = (
            UserAccount.Reach(caseManager: nil, sites: .some([]), bodies: .some(["KREIS"])),
            UserAccount.Reach(caseManager: nil, sites: .some([]), bodies: .some(["MOE"]))
        )
        let (self4, self1) = (
            UserAccount.Reach(caseManager: "K4", sites: .some([]), bodies: .some([])),
            UserAccount.Reach(caseManager: "K1", sites: .some([]), bodies: .some([]))
        )
        let users = [
            user("lk", [.employerLead], own), user("lm", [.employerLead], other), user("k4", [.caseManager], self4),
            user("k1", [.caseManager], self1), user("ko", [.coordinator]),
        ]
        try withUsers(users) { logins in
            let seen = try logins.map { login in
                var connection = try connection(of: login)
                return try connection.transaction { connection in
                    try KnownStaffing.read(from: &connection)?.contracts.map(\.weeklyMinutes)
                }
            }
            #expect(seen == [[1_755], [nil], [1_755], [nil], [nil]])
            var coordinator = try connection(of: logins[4])
            #expect(throws: PostgresError.self) { _ = try ContractStore.all(in: &coordinator) }
        }
    }

    @Test func nobodyChangesTheirOwnContract() throws {
        let reach = UserAccount.Reach(caseManager: "K4", sites: .some([]), bodies: .some(["KREIS"]))
        try withUsers([user("own", [.caseManager, .employerLead], reach)]) { logins in
            var own = try connection(of: logins[0])
            #expect(throws: StaffingRefusal.ownContract) {
                try own.transaction { connection in
                    try ContractStore.change(contract(2_340, workdays, from: "2027-04-01"), in: &connection)
                }
            }
        }
    }

    @Test func nobodyLeavesWhileAppointmentsAfterwardsAreUndecided() throws {
        try change(contract(1_755, workdays, from: "2027-01-01"))
        var owner = try owner()
        let booked = try owner.bookDemo(Scenario.order("K4", at: "NEV", "2027-07-05", "14:00"), 1)
        func leave() throws {
            try owner.transaction { connection in
                try ContractStore.endEmployment(of: "K4", through: day("2027-06-30"), in: &connection)
            }
        }
        #expect(throws: StaffingRefusal.appointmentsUndecided(1)) { try leave() }
        let key = try #require(RequestKey("cancel"))
        _ = try owner.transaction { connection in
            try BookingStore.apply(.cancelByService, to: booked.code, key: key, on: &connection)
        }
        // The plan has the person on the fifth of July still.
        #expect(throws: StaffingRefusal.assignmentsPlanned(1)) { try leave() }
        let usual = DemoCounty.plan(day("2027-06-28")...day("2027-07-11"))
        let plan = Plan(
            days: usual.days,
            presences: usual.presences.filter { $0.caseManager != "K4" || $0.date <= day("2027-06-30") }
        )
        _ = try owner.apply(plan)
        try leave()
        #expect(try contracts().map(\.valid.last) == [day("2027-06-30")])
    }
}
