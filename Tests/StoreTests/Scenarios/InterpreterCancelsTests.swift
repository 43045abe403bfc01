import Core
import Postgres
import Store
import TestKit
import Testing

/// An interpreter of the pool who calls off the day before (SC-10): Hamminkeln, Wednesday 10 November 2027, 10:00,
/// Tigrinya.
@Suite(.scratchDatabase(.demoCounty)) struct InterpreterCancelsTests {
    private static let tigrinya = SpokenLanguage(code: "ti")
    private static let talk = Scenario.order("K2", at: "HAM", "2027-11-10", "10:00").talk

    @Test func theDeskTakesTheTelephoneInstead() throws {
        var desk = try reception()
        let booked = try bookedWithPool(&desk)
        let losses = try desk.lose("I-POOL", Self.talk, isAway: false)
        #expect(losses == [.init(code: booked.code, another: nil)])
        let lost = try #require(try AppointmentStore.appointment(booked.code, in: &desk))
        #expect((lost.state, lost.period, lost.interpretation?.interpreter) == (.needsDecision, Self.talk, nil))

        let choices = try choices(for: lost, &desk)
        #expect(choices.sameTime.map(\.id) == ["I-TEL"])
        // A week ahead of the ninth is the sixteenth; the next session is eight days away.
        #expect(choices.later?.period.lowerBound == BookingCounty.instant("2027-11-17", "10:00"))
        #expect(choices.later?.interpreter == "I-POOL")
        #expect(choices.direct == nil, "No case manager speaks Tigrinya.")

        let kept = try desk.assign("I-TEL", to: booked.code, key: "RE2")
        #expect((kept.state, kept.period, kept.interpretation?.interpreter) == (.booked, Self.talk, "I-TEL"))
        var owner = try owner()
        let record = try owner.run("SELECT event FROM plan.appointment_event ORDER BY version").map {
            row throws(PostgresError) in try row.value(0, as: String.self)
        }
        #expect(record == ["book", "lose", "keep"], "Nobody has not come.")
        let counted: Int = try owner.run("SELECT count(*) FROM audit.entry WHERE action = 'interpreter-lost'").value()
        #expect(counted == 1)
    }

    @Test func theDeskTakesTheNextDateThePoolCanCome() throws {
        var desk = try reception()
        let booked = try bookedWithPool(&desk)
        _ = try desk.lose("I-POOL", Self.talk, isAway: false)
        var order = Scenario.order("K2", at: "HAM", "2027-11-17", "10:00")
        order.query.language = Self.tigrinya
        order.query.mayBeInterpreted = true
        let key = try #require(RequestKey("RE2"))
        let moved = try BookingStore.move(booked.code, to: order, key: key, in: desk.demoCounty(), to: &desk)
        #expect((moved.state, moved.interpretation?.interpreter) == (.booked, "I-POOL"))
        #expect(moved.period.lowerBound == BookingCounty.instant("2027-11-17", "10:00"))
    }

    /// Booked on the first of November; on the ninth at 15:40 the pool calls off.
    private func bookedWithPool(_ desk: inout Connection) throws -> Appointment {
        var owner = try owner()
        try owner.setClock(BookingCounty.instant("2027-11-02", "10:00"))
        for (id, kind, lead) in [("I-POOL", InterpreterKind.pool, 7), ("I-TEL", .phone, 0)] {
            var interpreter = InterpretedCounty.interpreter(Identifier(id), kind, lead: lead)
            interpreter.pattern = workingPattern("WE 08:00-16:00")
            try owner.add(interpreter)
        }
        var order = Scenario.order("K2", at: "HAM", "2027-11-10", "10:00")
        order.query.language = Self.tigrinya
        order.query.mayBeInterpreted = true
        let booked = try desk.bookDemo(order, 1)
        #expect(booked.interpretation?.interpreter == "I-POOL")
        try owner.setClock(BookingCounty.instant("2027-11-09", "15:40"))
        return booked
    }

    private func choices(for lost: Appointment, _ desk: inout Connection) throws -> InterpreterChoices {
        let days = day("2027-11-10")...day("2027-11-21")
        let free = try desk.transaction { connection in
            try FreeTimesStore.freeTimes(on: days, in: DemoCounty.calendar, moving: lost.code, in: &connection)
        }
        return free.choices(for: lost, of: Scenario.kind, without: .pool, through: days.upperBound)
    }
}
