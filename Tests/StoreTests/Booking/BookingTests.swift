import Core
import Postgres
import Store
import TestKit
import Testing

@Suite(.scratchDatabase(.bookingCounty)) struct BookingTests {
    typealias County = BookingCounty

    @Test func whatIsBookedIsNoLongerFree() throws {
        var desk = try reception()
        let query = SlotQuery(kind: County.kind, days: days("2027-03-15", "2027-03-15"))
        let free = try desk.freeTimes().slots(matching: query, limit: 100)
        #expect(free.count == 18, "Nine starts from 09:00 to 11:00 for each of two people.")
        let appointment = try desk.book(County.order("09:30"), 1)
        #expect(appointment.state == .booked)
        #expect(appointment.room == 1)
        let left = try desk.freeTimes().slots(matching: query, limit: 100).filter { $0.caseManager == "CM-02" }
        // The talk ends at half past ten, and a quarter of an hour is kept free after it and before it.
        #expect(left.map(\.period.lowerBound) == ["10:45", "11:00"].map { County.instant("2027-03-15", $0) })
    }

    @Test func aTimeIsBookedOnce() throws {
        var desk = try reception()
        _ = try desk.book(County.order("09:30"), 1)
        let taken = County.instant("2027-03-15", "09:30")..<County.instant("2027-03-15", "10:45")
        for start in ["09:00", "09:30", "10:30"] {
            #expect(refusal { _ = try desk.book(County.order(start), 2) } == .taken, "\(start)")
            #expect(try desk.obstacle(to: County.order(start)) == .taken(taken), "\(start)")
        }
        #expect(try desk.book(County.order("10:45"), 3).state == .booked)
        #expect(try desk.book(County.order("09:30", with: "CM-03"), 4).room == 2)
    }

    @Test func theSameRequestIsDoneOnce() throws {
        var desk = try reception()
        let first = try desk.book(County.order("09:30"), 1, key: "K")
        #expect(try desk.book(County.order("09:30"), 2, key: "K") == first)
        #expect(refusal { _ = try desk.book(County.order("10:45"), 3, key: "K") } == .keyReused)
        let key = try #require(RequestKey("K"))
        #expect(try RequestStore.outcome(of: key, in: &desk) == first.code)
        let unknown = try #require(RequestKey("L"))
        #expect(try RequestStore.outcome(of: unknown, in: &desk) == nil)
    }

    @Test func aHoldLastsTenMinutesToTheSecond() throws {
        var desk = try reception()
        var owner = try owner()
        let held = try desk.book(County.order("09:30", held: 600), 1)
        #expect(held.state == .held)
        #expect(held.heldUntil == County.instant("2027-03-01", "08:10"))
        try owner.setClock(Instant(seconds: County.instant("2027-03-01", "08:10").seconds - 1))
        #expect(refusal { _ = try desk.book(County.order("09:30"), 2) } == .taken)
        #expect(
            try desk.obstacle(to: County.order("09:30")) == .held(until: County.instant("2027-03-01", "08:10"))
        )
        try owner.setClock(County.instant("2027-03-01", "08:10"))
        #expect(refusal { _ = try desk.apply(.confirm, to: held.code) } == .holdExpired)
        #expect(try desk.book(County.order("09:30"), 3).state == .booked)
        #expect(try AppointmentStore.appointment(held.code, in: &desk)?.state == .released)
    }

    @Test func aHoldBecomesAnAppointment() throws {
        var desk = try reception()
        let held = try desk.book(County.order("09:30", held: 600), 1)
        let booked = try desk.apply(.confirm, to: held.code)
        #expect((booked.state, booked.heldUntil, booked.version) == (.booked, nil, 2))
        #expect(try desk.apply(.confirm, to: held.code) == booked, "The same request again.")
        #expect(refusal { _ = try desk.apply(.confirm, to: held.code, key: "again") } == .impossible(.confirm, .booked))
    }

    @Test func aMoveTakesTheNewTimeAndFreesTheOld() throws {
        var desk = try reception()
        let appointment = try desk.book(County.order("09:30"), 1)
        let moved = try desk.move(appointment.code, to: County.order("09:45"), key: "overlapping itself")
        #expect(moved.period.lowerBound == County.instant("2027-03-15", "09:45"))
        #expect((moved.code, moved.state, moved.version) == (appointment.code, .booked, 2))
        _ = try desk.book(County.order("11:00"), 2)
        #expect(throws: BookingRefusal.self) {
            try desk.move(appointment.code, to: County.order("11:00"), key: "taken")
        }
        #expect(try AppointmentStore.appointment(appointment.code, in: &desk) == moved)
        let other = try desk.move(
            appointment.code,
            to: County.order("11:00", with: "CM-03", on: "2027-03-22"),
            key: "far"
        )
        #expect(other.caseManager == "CM-03")
        #expect(try desk.book(County.order("09:45"), 3).state == .booked)
    }

    @Test func whatIsCalledOffIsFreeAtOnce() throws {
        var desk = try reception()
        let appointment = try desk.book(County.order("09:30"), 1)
        #expect(try desk.apply(.cancelByClient, to: appointment.code).state == .cancelledByClient)
        #expect(try desk.book(County.order("09:30"), 2).state == .booked)
        #expect(
            refusal { _ = try desk.apply(.arrive, to: appointment.code) } == .impossible(.arrive, .cancelledByClient)
        )
    }

    @Test func nobodyComesBeforeTheDayOrIsMissedBeforeTheirTime() throws {
        var desk = try reception()
        var owner = try owner()
        let one = try desk.book(County.order("09:30"), 1)
        let two = try desk.book(County.order("09:30", with: "CM-03"), 2)
        #expect(
            refusal { _ = try desk.apply(.arrive, to: one.code) }
                == .tooEarly(.arrive, from: County.instant("2027-03-15", "00:00"))
        )
        try owner.setClock(County.instant("2027-03-15", "09:20"))
        #expect(try desk.apply(.arrive, to: one.code).state == .arrived)
        #expect(
            refusal { _ = try desk.apply(.missByClient, to: two.code) }
                == .tooEarly(.missByClient, from: County.instant("2027-03-15", "09:45"))
        )
        try owner.setClock(County.instant("2027-03-15", "09:45"))
        #expect(try desk.apply(.missByClient, to: two.code).state == .noShow)
    }

    @Test func aPlanThatTakesTheGroundAwayStrandsAppointments() throws {
        var desk = try reception()
        var coordinator = try coordinator()
        let stranded = try desk.book(County.order("09:30"), 1)
        let kept = try desk.book(County.order("09:30", with: "CM-03"), 2)
        let held = try desk.book(County.order("11:00", held: 600), 3)
        let plan = Plan(
            days: County.plan.days,
            presences: County.plan.presences.filter { $0.caseManager != "CM-02" }
                + [stay("CM-02", "2027-03-15", "10:00", "12:00", at: "S-MOE")]
        )
        #expect(try coordinator.apply(plan).stranded == 1)
        #expect(try AppointmentStore.appointment(stranded.code, in: &desk)?.state == .needsDecision)
        #expect(try AppointmentStore.appointment(kept.code, in: &desk)?.state == .booked)
        #expect(try AppointmentStore.appointment(held.code, in: &desk)?.state == .held, "It still lies in the plan.")
        #expect(refusal { _ = try desk.apply(.keep, to: stranded.code) } == .outsidePlan)
        let moved = try desk.move(stranded.code, to: County.order("11:00", with: "CM-03"), key: "move")
        #expect(moved.state == .booked)
        let back = try desk.undo(stranded.code, key: "back")
        #expect((back.state, back.period) == (.needsDecision, stranded.period), "Its ground is gone all the same.")
    }

    @Test func aConfirmationThatIsTakenBackLeavesTheHold() throws {
        var desk = try reception()
        var owner = try owner()
        let held = try desk.book(County.order("11:00", held: 600), 1)
        _ = try desk.apply(.confirm, to: held.code)
        let back = try desk.undo(held.code, key: "1")
        #expect((back.state, back.heldUntil) == (.held, held.heldUntil))
        #expect(refusal { _ = try desk.undo(held.code, key: "2") } == .nothingToUndo)
        try owner.setClock(County.instant("2027-03-01", "08:09"))
        _ = try desk.apply(.confirm, to: held.code, key: "again")
        try owner.setClock(County.instant("2027-03-01", "08:12"))
        let later = try desk.undo(held.code, key: "3")
        #expect(
            (later.state, later.heldUntil) == (.held, County.instant("2027-03-01", "08:22")),
            "Whoever takes it back has ten minutes again."
        )
        try owner.setClock(County.instant("2027-03-01", "08:22"))
        #expect(try desk.book(County.order("11:00"), 2).state == .booked)
    }

    @Test func whatHappenedLastCanBeTakenBackForTenMinutes() throws {
        var desk = try reception()
        var owner = try owner()
        let booked = try desk.book(County.order("09:30"), 1)
        let mistaken = try desk.book(County.order("11:00"), 11)
        #expect(try desk.undo(mistaken.code, key: "11").state == .released, "Its time is free again.")
        _ = try desk.move(booked.code, to: County.order("11:00", with: "CM-03"), key: "move")
        let back = try desk.undo(booked.code, key: "1")
        #expect((back.period, back.caseManager, back.state, back.version) == (booked.period, "CM-02", .booked, 3))
        #expect(try desk.undo(booked.code, key: "1") == back, "The same request again.")
        #expect(refusal { _ = try desk.undo(booked.code, key: "2") } == .nothingToUndo)
        _ = try desk.apply(.cancelByClient, to: booked.code)
        #expect(try desk.undo(booked.code, key: "3").state == .booked)
        _ = try desk.apply(.cancelByClient, to: booked.code, key: "again")
        _ = try desk.book(County.order("10:00"), 2)
        #expect(refusal { _ = try desk.undo(booked.code, key: "4") } == .taken)
        let other = try desk.book(County.order("09:30", with: "CM-03"), 3)
        _ = try desk.apply(.cancelByService, to: other.code)
        try owner.setClock(County.instant("2027-03-01", "08:10"))
        #expect(
            refusal { _ = try desk.undo(other.code, key: "5") }
                == .undoTooLate(until: County.instant("2027-03-01", "08:10"))
        )
    }

    @Test func theReceptionKnowsWhoIsAwayAndNotWhy() throws {
        var desk = try reception()
        let known = try InstanceStore.loadForBooking(from: &desk)
        let leaves = SmallCounty.instance.leaves.filter { $0.status == .approved }
        #expect(known?.leaves.map(\.id) == leaves.map(\.id))
        #expect(known?.leaves.map(\.part) == leaves.map(\.part))
        #expect(Set(known?.leaves.map(\.kind) ?? []) == [.special])
        #expect(throws: PostgresError.self) { _ = try InstanceStore.loadForPlanning(from: &desk) }
    }

    @Test func everythingThatHappenedIsOnRecord() throws {
        var desk = try reception()
        var owner = try owner()
        let appointment = try desk.book(County.order("09:30", held: 600), 1)
        _ = try desk.apply(.confirm, to: appointment.code)
        _ = try desk.move(appointment.code, to: County.order("11:00"), key: "move")
        _ = try desk.apply(.cancelByService, to: appointment.code)
        let events: [String] = try desk.run("SELECT event FROM plan.appointment_event ORDER BY version").values()
        #expect(events == ["hold", "confirm", "move", "cancel_service"])
        #expect(constraint { try owner.run("DELETE FROM plan.appointment_event") } == "entry_append_only")
    }

    @Test func aHoldThatHasRunOutIsReleasedWhoeverLooks() throws {
        var desk = try reception()
        var owner = try owner()
        let held = try desk.book(County.order("09:30", held: 600), 1)
        try owner.setClock(County.instant("2027-03-01", "08:10"))
        let shown = try #require(try AppointmentStore.appointment(held.code, in: &desk))
        #expect((shown.state, shown.heldUntil) == (.released, nil))
        let day = County.instant("2027-03-15", "00:00")..<County.instant("2027-03-16", "00:00")
        #expect(try AppointmentStore.appointments(in: day, at: nil, with: nil, in: &desk) == [shown])
        #expect(refusal { _ = try desk.apply(.confirm, to: held.code) } == .holdExpired)
        #expect(try desk.apply(.release, to: held.code).state == .released)
    }

    @Test func whatWasFoundInAnotherPlanIsNotBooked() throws {
        var desk = try reception()
        var coordinator = try coordinator()
        let before = try desk.knownCounty()
        let present = try desk.book(County.order("11:00"), 1)
        let plan = Plan(days: County.plan.days, presences: Array(County.plan.presences.dropLast()))
        _ = try coordinator.apply(plan)
        let (code, key) = (AppointmentCode(random: 2), try #require(RequestKey("stale")))
        #expect(throws: CountyChanged()) {
            try BookingStore.book(County.order("09:30"), as: code, key: key, in: before, to: &desk)
        }
        #expect(throws: CountyChanged()) {
            try BookingStore.move(present.code, to: County.order("09:30"), key: key, in: before, to: &desk)
        }
        #expect(try RequestStore.outcome(of: key, in: &desk) == nil)
        #expect(
            refusal { _ = try desk.book(County.order("09:30", with: "CM-03", on: "2027-03-29"), 3) } == .outsidePlan
        )
    }

    @Test func stayThatIsTwoRowsOfThePlanIsOneStay() throws {
        var desk = try reception()
        var coordinator = try coordinator()
        let halves = [("09:00", "10:15"), ("10:15", "12:00")].map { start, end in
            stay("CM-02", "2027-03-15", start, end, at: "S-MOE")
        }
        let others = County.plan.presences.filter { $0.caseManager != "CM-02" }
        _ = try coordinator.apply(Plan(days: County.plan.days, presences: halves + others))
        #expect(try desk.obstacle(to: County.order("10:00")) == nil)
        #expect(try desk.book(County.order("10:00"), 1).state == .booked)
        let whole = [stay("CM-02", "2027-03-15", "09:00", "12:00", at: "S-MOE")]
        #expect(try coordinator.apply(Plan(days: County.plan.days, presences: whole + others)).stranded == 0)
        #expect(try coordinator.apply(Plan(days: County.plan.days, presences: [halves[0]] + others)).stranded == 1)
    }

    @Test func whoTakesBackAMoveGetsAnotherRoomWhereTheOldOneIsTaken() throws {
        var desk = try reception()
        let first = try desk.book(County.order("09:30"), 1)
        #expect(first.room == 1)
        _ = try desk.move(first.code, to: County.order("11:00"), key: "move")
        #expect(try desk.book(County.order("09:30", with: "CM-03"), 2).room == 1)
        let back = try desk.undo(first.code, key: "back")
        #expect((back.room, back.period) == (2, first.period))
    }

    @Test func whoCompletedAnAppointmentDoesNotCorrectIt() throws {
        var desk = try reception()
        var owner = try owner()
        let one = try desk.book(County.order("09:30"), 1)
        let other = try desk.book(County.order("11:00"), 2)
        try owner.setClock(County.instant("2027-03-15", "10:40"))
        _ = try desk.apply(.arrive, to: one.code)
        _ = try desk.apply(.complete, to: one.code)
        #expect(refusal { _ = try desk.apply(.correct, to: one.code) } == .ownCompletion)
        #expect(try desk.apply(.correct, to: other.code).state == .enteredInError)
        #expect(
            refusal { _ = try desk.apply(.correct, to: other.code, key: "2") } == .impossible(.correct, .enteredInError)
        )
    }

    @Test func aCountyThatChangesTakesTheGroundFromAppointments() throws {
        var desk = try reception()
        var owner = try owner()
        let closed = try desk.book(County.order("09:30", on: "2027-03-22"), 1)
        let kept = try desk.book(County.order("09:30"), 2)
        let away = try desk.book(County.order("09:30", with: "CM-03"), 3)
        let held = try desk.book(County.order("11:00", with: "CM-03", held: 600), 4)
        let second = try desk.book(County.order("09:30", with: "CM-03", on: "2027-03-29"), 5)
        let third = try desk.book(County.order("09:30", on: "2027-03-29"), 6)
        #expect((second.room, third.room) == (1, 2))
        var county = SmallCounty.instance
        county.closures.append(
            Closure(site: .one("S-MOE"), first: day("2027-03-22"), last: day("2027-03-22"), reason: "Wasserschaden")
        )
        county.leaves.append(leave("L9", "CM-03", "2027-03-15", "2027-03-15", .full, .sick))
        county.sites = county.sites.map { site in
            var site = site
            if site.id == "S-MOE" { site.rooms = 1 }
            return site
        }
        let lost = try owner.transaction { owner in
            try InstanceStore.replace(county, at: County.instant("2027-03-01", "08:00"), in: &owner)
            return try AppointmentStore.settle(in: InstanceCalendar(county, zone: berlin), on: &owner)
        }
        #expect(lost == 3)
        let codes = [closed, away, kept, held, second, third].map(\.code)
        let states = try codes.map { try AppointmentStore.appointment($0, in: &desk)?.state }
        #expect(states == [.needsDecision, .needsDecision, .booked, .released, .booked, .needsDecision])
    }
}
