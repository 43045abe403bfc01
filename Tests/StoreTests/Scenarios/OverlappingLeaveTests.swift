import Core
import Postgres
import Store
import TestKit
import Testing

/// Overlapping leave in a small region (SC-07): XA1 asks for 19 to 30 July 2027, K1 for 26 July to 6 August.
@Suite(.scratchDatabase(.leaveCounty)) struct OverlappingLeaveTests {
    @Test func bothAreAskedForAndDecidedByTheirOwnLeads() throws {
        var owner = try owner()
        try owner.setClock(BookingCounty.instant("2027-05-03", "08:00"))
        let alpen = try owner.bookDemo(Scenario.order("K1", at: "ALP", "2027-07-27", "09:00"), 1)
        let sonsbeck = try owner.bookDemo(Scenario.order("K1", at: "SON", "2027-07-28", "14:00"), 2)
        let later = try owner.bookDemo(Scenario.order("K1", at: "SON", "2027-07-21", "14:00"), 3)
        let users = [
            LeaveCounty.person("XA1"), LeaveCounty.person("K1"), LeaveCounty.coordinator, LeaveCounty.lead("XAN"),
            LeaveCounty.lead("KREIS"),
        ]
        try withUsers(users) { logins in
            var xa1 = try connection(of: logins[0])
            var k1 = try connection(of: logins[1])
            var coordinator = try connection(of: logins[2])
            var xanten = try connection(of: logins[3])
            var county = try connection(of: logins[4])

            let first = try LeaveRequestStore.request(
                LeaveCounty.vacation("2027-07-19", "2027-07-30"),
                key: key("a"),
                in: &xa1
            )
            let wish = LeaveCounty.vacation("2027-07-26", "2027-08-06")
            let leave = Leave(
                id: "new",
                caseManager: "K1",
                first: wish.days.lowerBound,
                last: wish.days.upperBound,
                part: .full,
                kind: .vacation,
                knownFrom: day("2027-05-03"),
                status: .requested
            )
            let preview = try LeavePreviewStore.preview(of: leave, in: DemoCounty.calendar, in: &k1)
            #expect(
                preview.sessions.map(\.date.description) == ["2027-07-27", "2027-07-28", "2027-08-03", "2027-08-04"]
            )
            #expect(preview.booked.map(\.code) == [alpen.code, sonsbeck.code])
            #expect(preview.breaches.map(\.days.count) == [5])
            #expect(preview.breaches.first?.days.first == day("2027-07-26"))
            #expect(preview.competing.map(\.caseManager) == ["XA1"])
            #expect(preview.workingDays == 10)

            let second = try LeaveRequestStore.request(wish, key: key("b"), in: &k1)
            #expect(try LeaveRequestStore.request(wish, key: key("b"), in: &k1) == second, "Once for a key.")
            #expect(
                leaveRefusal { _ = try LeaveRequestStore.request(wish, key: key("c"), in: &k1) } == .overlaps(second)
            )

            try LeaveRequestStore.comment(second, concern: true, key: key("d"), in: &coordinator)
            let reject = LeaveGround.presence
            #expect(
                leaveRefusal { try LeaveRequestStore.decide(second, on: reject, key: key("e"), in: &coordinator) }
                    == .decidedByLead
            )
            #expect(
                leaveRefusal { try LeaveRequestStore.decide(second, on: .unopposed, key: key("f"), in: &k1) }
                    == .ownDecision
            )
            #expect(
                leaveRefusal { try LeaveRequestStore.decide(second, on: .unopposed, key: key("g"), in: &xanten) }
                    == .unknown(second),
                "Another body's lead hears of no request."
            )
            #expect(
                leaveRefusal { try LeaveRequestStore.decide(second, on: .unopposed, key: key("h"), in: &county) }
                    == .concernUnanswered
            )
            #expect(try LeaveRequestStore.decide(first, on: .unopposed, key: key("i"), in: &xanten) == 0)
            #expect(
                try LeaveRequestStore.decide(second, on: .holidaysCoverArranged, key: key("j"), in: &county) == 2
            )
            #expect(
                leaveRefusal { try LeaveRequestStore.decide(second, on: reject, key: key("k"), in: &county) }
                    == .impossible(.approved)
            )
            for (code, state) in [
                (alpen.code, AppointmentState.needsDecision), (sonsbeck.code, .needsDecision), (later.code, .booked),
            ] {
                #expect(try AppointmentStore.appointment(code, in: &owner)?.state == state)
            }
            #expect(try owner.demoPlanHolder("2027-07-27") == "K1", "Nothing is moved.")

            let days = day("2027-07-01")...day("2027-08-31")
            let seenByXA1 = try LeaveRequestStore.all(on: days, in: &xa1)
            #expect(seenByXA1.map(\.kind) == [.vacation, nil])
            #expect(seenByXA1.map(\.ground) == [.unopposed, nil])
            #expect(try LeaveRequestStore.all(on: days, in: &k1).map(\.kind) == [nil, .vacation])
            let seenByCoordinator = try LeaveRequestStore.all(on: days, in: &coordinator)
            #expect(seenByCoordinator.map(\.state) == [.approved, .approved])
            #expect(seenByCoordinator.map(\.isUnplanned) == [false, false])
            #expect(seenByCoordinator.allSatisfy { $0.kind == nil && $0.ground == nil })
        }
    }

    @Test func leaveIsTakenBackUntilItBegins() throws {
        var owner = try owner()
        try owner.setClock(BookingCounty.instant("2027-05-03", "08:00"))
        try withUsers([LeaveCounty.person("K1"), LeaveCounty.lead("KREIS")]) { logins in
            var k1 = try connection(of: logins[0])
            var lead = try connection(of: logins[1])
            let code = try LeaveRequestStore.request(
                LeaveCounty.vacation("2027-07-26", "2027-07-30"),
                key: key("a"),
                in: &k1
            )
            try LeaveRequestStore.decide(code, on: .coverArranged, key: key("b"), in: &lead)
            let order = Scenario.order("K1", at: "ALP", "2027-07-27", "09:00")
            try owner.setClock(BookingCounty.instant("2027-07-26", "08:00"))
            #expect(
                leaveRefusal { try LeaveRequestStore.withdraw(code, key: key("c"), in: &k1) }
                    == .begun(day("2027-07-26"))
            )
            #expect(throws: BookingRefusal.outsidePlan) { try owner.bookDemo(order, 1) }
            try owner.setClock(BookingCounty.instant("2027-07-25", "08:00"))
            try LeaveRequestStore.withdraw(code, key: key("d"), in: &k1)
            #expect(try owner.bookDemo(order, 2).state == .booked)
        }
    }

    @Test func anImportLeavesWhatWasAskedForHereAsItIs() throws {
        var owner = try owner()
        try withUsers([LeaveCounty.person("K1"), LeaveCounty.coordinator]) { logins in
            var k1 = try connection(of: logins[0])
            var coordinator = try connection(of: logins[1])
            _ = try LeaveRequestStore.request(
                LeaveCounty.vacation("2027-07-26", "2027-07-30"),
                key: key("a"),
                in: &k1
            )
            try coordinator.store(DemoCounty.instance)
            #expect(try InstanceStore.load(from: &owner)?.leaves.map(\.caseManager) == ["K1"])
        }
    }
}

extension Connection {
    /// Who holds the session in Alpen on a date.
    fileprivate mutating func demoPlanHolder(_ date: String) throws -> String? {
        let plan = try PlanStore.published(on: day(date)...day(date), in: &self)
        return plan.presences.first { $0.site == "ALP" }?.caseManager.rawValue
    }
}
