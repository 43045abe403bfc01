import Core
import Postgres
import Store
import TestKit
import Testing

/// The days on which clocks change (SC-01, SC-02).
@Suite(.scratchDatabase(.demoCounty)) struct ClockChangeTests {
    @Test func nineInAlpenIsNineBeforeAndAfterEaster() throws {
        var desk = try reception()
        let alpen = try desk.demoSlots("2027-03-15", "2027-04-04", at: "ALP").map(\.period.lowerBound)
        #expect(alpen.contains(Scenario.utc("2027-03-23T08:00:00Z")))
        #expect(alpen.contains(Scenario.utc("2027-03-30T07:00:00Z")))
        let times = alpen.map { berlin.local(at: $0) }
        #expect(times.map(\.time).min() == time("09:00"))
        #expect(Set(times.map(\.date)) == Set(["2027-03-16", "2027-03-23", "2027-03-30"].map(day)))
        let booked = try desk.bookDemo(Scenario.order("K1", at: "ALP", "2027-03-30", "09:00"), 1)
        #expect(booked.period.lowerBound == Scenario.utc("2027-03-30T07:00:00Z"))
    }

    @Test func onEasterMondayNobodyIsInNeukirchenVluyn() throws {
        var desk = try reception()
        let slots = try desk.demoSlots("2027-03-15", "2027-04-11", at: "NEV")
        let dates = Set(slots.map { berlin.local(at: $0.period.lowerBound).date })
        #expect(dates == Set(["2027-03-15", "2027-03-22", "2027-04-05"].map(day)))
        #expect(
            refusal { _ = try desk.bookDemo(Scenario.order("K4", at: "NEV", "2027-03-29", "13:30"), 1) } == .outsidePlan
        )
    }

    @Test func onAllSaintsDayNobodyIsThereAndTheNextDayIsWinterTime() throws {
        var desk = try reception()
        var owner = try owner()
        try owner.setClock(Scenario.utc("2027-10-25T08:00:00Z"))
        #expect(try desk.demoSlots("2027-11-01", "2027-11-07", at: "NEV").isEmpty)
        let alpen = try desk.demoSlots("2027-11-01", "2027-11-07", at: "ALP")
        #expect(alpen.first?.period.lowerBound == Scenario.utc("2027-11-02T08:00:00Z"))
        let booked = try desk.bookDemo(Scenario.order("K1", at: "ALP", "2027-11-02", "09:00"), 1)
        #expect(booked.period.lowerBound == Scenario.utc("2027-11-02T08:00:00Z"))
    }

    @Test func whatIsHeldInTheHourThatComesTwiceIsHeldForTenMinutes() throws {
        var desk = try reception()
        var owner = try owner()
        let order = Scenario.order("K1", at: "ALP", "2027-11-02", "09:00", held: 600)
        // The clock on the wall says half past two both times.
        for (pass, hour) in ["00", "01"].enumerated() {
            let number = UInt64(pass * 10)
            try owner.setClock(Scenario.utc("2027-10-31T\(hour):30:00Z"))
            #expect(berlin.local(at: Scenario.utc("2027-10-31T\(hour):30:00Z")).time == time("02:30"))
            let held = try desk.bookDemo(order, number)
            #expect(held.heldUntil == Scenario.utc("2027-10-31T\(hour):40:00Z"))
            try owner.setClock(Scenario.utc("2027-10-31T\(hour):39:59Z"))
            #expect(refusal { _ = try desk.bookDemo(order, number + 1) } == .taken)
            #expect(try AppointmentStore.appointment(held.code, in: &desk)?.state == .held)
            try owner.setClock(Scenario.utc("2027-10-31T\(hour):40:00Z"))
            #expect(try AppointmentStore.appointment(held.code, in: &desk)?.state == .released)
            #expect(refusal { _ = try desk.apply(.confirm, to: held.code) } == .holdExpired)
            let next = try desk.bookDemo(order, number + 2)
            _ = try desk.apply(.release, to: next.code)
        }
        let record = try owner.run(
            "SELECT made_at, event FROM plan.appointment_event ORDER BY made_at, appointment_id, version"
        ).map { row throws(PostgresError) in
            (at: try row.value(0, as: Instant.self), event: try row.value(1, as: String.self))
        }
        #expect(
            record.map(\.at)
                == [
                    "00:30", "00:40", "00:40", "00:40", "01:30", "01:40", "01:40", "01:40",
                ].map { Scenario.utc("2027-10-31T\($0):00Z") },
            "The record is in the order of what happened, not of the clock on the wall."
        )
        #expect(record.map(\.event) == ["hold", "release", "hold", "release", "hold", "release", "hold", "release"])
    }
}
