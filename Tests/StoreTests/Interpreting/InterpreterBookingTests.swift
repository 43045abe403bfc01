import Core
import Postgres
import Store
import TestKit
import Testing

@Suite(.scratchDatabase(.interpretedCounty)) struct InterpreterBookingTests {
    typealias County = InterpretedCounty
    static let monday = BookingCounty.instant("2027-03-15", "00:00")..<BookingCounty.instant("2027-03-16", "00:00")

    @Test func anInterpreterIsBookedWithTheAppointmentOrItIsNotBookedAtAll() throws {
        var desk = try reception()
        #expect(try desk.book(County.order("09:30"), 1).interpretation == .init(County.tigrinya, by: "I-POOL"))
        let second = try desk.book(County.order("09:30", with: "CM-03"), 2)
        #expect(second.interpretation?.interpreter == "I-POOL2")
        var owner = try owner()
        try owner.run("DELETE FROM plan.interpreter_window WHERE interpreter_id IN (3, 4)")
        #expect(refusal { _ = try desk.book(County.order("11:00"), 3) } == nil)
        #expect(refusal { _ = try desk.book(County.order("11:00", with: "CM-03"), 4) } == nil)
        _ = try desk.apply(.cancelByClient, to: second.code)
        let alone = try desk.book(BookingCounty.order("09:30", with: "CM-03"), 5)
        #expect(alone.interpretation == nil)
        _ = try desk.lose("I-POOL2", Self.monday)
        _ = try desk.apply(.cancelByClient, to: alone.code)
        #expect(
            refusal { _ = try desk.book(County.order("09:30", with: "CM-03"), 6) } == .noInterpreter(County.tigrinya)
        )
        #expect(try AppointmentStore.appointment(AppointmentCode(random: 6), in: &desk) == nil)
        #expect(try desk.book(BookingCounty.order("09:30", with: "CM-03"), 7).state == .booked, "Its time is free.")
    }

    @Test func whoIsAskedTooLateIsNotAsked() throws {
        var desk = try reception()
        var owner = try owner()
        try owner.setClock(BookingCounty.instant("2027-03-09", "08:00"))
        #expect(try desk.book(County.order("09:30"), 1).interpretation?.interpreter == "I-TEL", "Six days are too few.")
        #expect(try desk.book(County.order("09:30", on: "2027-03-22"), 2).interpretation?.interpreter == "I-POOL")
    }

    @Test func whatIsLegallyBindingOnlySwornInterpretersInterpret() throws {
        var desk = try reception()
        var order = County.order("09:30")
        order.query.kind = AppointmentKind(
            id: "binding",
            name: "",
            durationMinutes: 60,
            bufferBeforeMinutes: 0,
            bufferAfterMinutes: 0,
            horizonDays: 182,
            needsSworn: true
        )
        #expect(try desk.book(order, 1).interpretation?.interpreter == "I-SWORN")
        order.caseManager = "CM-03"
        #expect(try desk.obstacle(to: order) == .noInterpreter(County.tigrinya, .busy))
        #expect(refusal { _ = try desk.book(order, 2) } == .noInterpreter(County.tigrinya))
    }

    @Test func whoSpeaksTheLanguageNeedsNoInterpreter() throws {
        var desk = try reception()
        var owner = try owner()
        try owner.run("UPDATE plan.case_manager SET languages = '{ti}' WHERE code = 'CM-03'")
        let booked = try desk.book(County.order("09:30", with: "CM-03"), 1)
        #expect(booked.interpretation == .init(County.tigrinya, by: nil))
        let moved = try desk.move(booked.code, to: County.order("09:30"), key: "move")
        #expect(moved.interpretation?.interpreter == "I-POOL", "The next case manager does not.")
        #expect(try desk.undo(booked.code, key: "undo").interpretation?.interpreter == nil)
    }

    @Test func theInterpreterGoesWithTheAppointment() throws {
        var desk = try reception()
        let booked = try desk.book(County.order("09:30"), 1)
        _ = try desk.move(booked.code, to: County.order("11:00"), key: "move")
        #expect(try desk.book(County.order("09:30", with: "CM-03"), 2).interpretation?.interpreter == "I-POOL")
        _ = try desk.apply(.cancelByClient, to: booked.code)
        #expect(try desk.book(County.order("11:00", with: "CM-03"), 3).interpretation?.interpreter == "I-POOL")
        let back = try desk.undo(booked.code, key: "undo")
        #expect((back.state, back.interpretation?.interpreter) == (.booked, "I-POOL2"), "Their own is taken by now.")
    }

    @Test func whatIsTakenBackGetsItsInterpreterHoweverShortTheNotice() throws {
        var desk = try reception()
        var owner = try owner()
        let booked = try desk.book(County.order("09:30"), 1)
        try owner.setClock(BookingCounty.instant("2027-03-15", "09:20"))
        _ = try desk.apply(.arrive, to: booked.code)
        let back = try desk.undo(booked.code, key: "undo")
        #expect((back.state, back.interpretation?.interpreter) == (.booked, "I-POOL"))
    }

    @Test func theSameRequestIsDoneOnce() throws {
        var desk = try reception()
        let booked = try desk.book(County.order("09:30"), 1, key: "one")
        #expect(try desk.book(County.order("09:30"), 2, key: "one") == booked)
        #expect(refusal { _ = try desk.book(BookingCounty.order("09:30"), 3, key: "one") } == .keyReused)
        #expect(try desk.run("SELECT count(*) FROM plan.interpretation").value(as: Int.self) == 1)
    }

    @Test func aHoldThatHasRunOutKeepsNoInterpreter() throws {
        var desk = try reception()
        var owner = try owner()
        for interpreter in ["I-POOL2", "I-TEL", "I-SWORN"] {
            _ = try desk.lose(Identifier(interpreter), Self.monday)
        }
        _ = try desk.book(County.order("09:30", held: 600), 1)
        let order = County.order("10:00", with: "CM-03")
        #expect(try desk.obstacle(to: order) == .noInterpreter(County.tigrinya, .busy))
        try owner.setClock(BookingCounty.instant("2027-03-01", "08:10"))
        #expect(try desk.obstacle(to: order) == nil)
        #expect(try desk.book(order, 2).interpretation?.interpreter == "I-POOL")
    }

    @Test func theAppointmentsOfAnInterpreterWhoIsAwayNeedADecision() throws {
        var desk = try reception()
        let booked = try desk.book(County.order("09:30"), 1)
        let held = try desk.book(County.order("11:00", held: 600), 2)
        let later = try desk.book(County.order("09:30", on: "2027-03-22"), 3)
        let lost = try desk.lose("I-POOL", Self.monday)
        #expect(lost.map(\.code) == [booked.code, held.code])
        #expect(lost.allSatisfy { $0.another == nil })
        let states = try [booked, held, later].map { try AppointmentStore.appointment($0.code, in: &desk)?.state }
        #expect(states == [.needsDecision, .released, .booked])
        #expect(try desk.lose("I-POOL", Self.monday).isEmpty, "Done again, nothing is left to do.")
        #expect(refusal { _ = try desk.assign("I-POOL", to: booked.code, key: "1") } == .noInterpreter(County.tigrinya))
        let kept = try desk.assign("I-TEL", to: booked.code, key: "2")
        #expect((kept.state, kept.interpretation?.interpreter) == (.booked, "I-TEL"))
        #expect(try desk.assign("I-TEL", to: booked.code, key: "2") == kept)
        #expect(refusal { _ = try desk.lose("I-NOBODY", Self.monday) } == .unknownInterpreter("I-NOBODY"))
    }

    @Test func onlyCoordinatorsLoseAnInterpreterForMoreThanTwelveWeeks() throws {
        var owner = try owner()
        try withLogin(in: "sprechzeit_reception") { login in
            let database = try ScratchDatabase.current.conninfo
            try owner.run("GRANT CONNECT ON DATABASE \(identifier: database.database ?? "") TO \(identifier: login)")
            var desk = try Connection(Conninfo("\(database) user=\(login)"))
            let start = BookingCounty.instant("2027-03-01", "08:00")
            let most = start.advanced(bySeconds: 12 * 7 * 86_400)
            #expect(
                refusal { _ = try desk.lose("I-POOL", start..<most.advanced(bySeconds: 1)) }
                    == .lossTooLong(until: most)
            )
            #expect(try desk.lose("I-POOL", start..<most).isEmpty)
        }
        #expect(
            try owner.lose("I-TEL", Self.monday.lowerBound..<BookingCounty.instant("2027-12-31", "08:00")).isEmpty
        )
    }

    @Test func anotherInterpreterTakesTheirPlaceWhereThatIsWanted() throws {
        var desk = try reception()
        let booked = try desk.book(County.order("09:30"), 1)
        let other = try desk.book(County.order("09:30", with: "CM-03"), 2)
        #expect(
            try desk.lose("I-POOL", Self.monday, findingAnother: true)
                == [.init(code: booked.code, another: "I-TEL")]
        )
        #expect(
            try desk.lose("I-POOL2", Self.monday, isAway: false, findingAnother: true)
                == [.init(code: other.code, another: "I-SWORN")]
        )
        let states = try [booked, other].map { try AppointmentStore.appointment($0.code, in: &desk)?.state }
        #expect(states == [.booked, .booked])
        #expect(try desk.lose("I-SWORN", Self.monday, findingAnother: true).map(\.another) == ["I-POOL2"])
    }

    @Test func whatNobodyInterpretsIsNotKept() throws {
        var desk = try reception()
        let booked = try desk.book(County.order("09:30"), 1)
        for interpreter in County.interpreters { _ = try desk.lose(interpreter.id, Self.monday) }
        #expect(refusal { _ = try desk.apply(.keep, to: booked.code) } == .noInterpreter(County.tigrinya))
        let moved = try desk.move(booked.code, to: County.order("09:30", on: "2027-03-22"), key: "move")
        #expect((moved.state, moved.interpretation?.interpreter) == (.booked, "I-POOL"))
    }

    @Test func anAppointmentGetsAnInterpreterAfterwards() throws {
        var desk = try reception()
        let booked = try desk.book(BookingCounty.order("09:30"), 1)
        #expect(refusal { _ = try desk.assign(nil, to: booked.code, key: "1") } == .noLanguage)
        let assigned = try desk.assign(nil, to: booked.code, speaking: County.tigrinya, key: "2")
        #expect((assigned.state, assigned.interpretation?.interpreter) == (.booked, "I-POOL"))
        #expect(try desk.assign("I-TEL", to: booked.code, key: "3").interpretation?.interpreter == "I-TEL")
    }

    @Test(arguments: [
        (
            "DELETE FROM plan.occupancy USING plan.resource WHERE resource.id = resource_id AND interpreter_id IS NOT NULL",
            "appointment_has_its_time"
        ),
        ("INSERT INTO plan.resource (interpreter_id, room) VALUES (1, 1)", "resource_is_one_thing"),
        ("UPDATE plan.interpreter SET languages = '{}'", "interpreter_languages_known"),
        ("UPDATE plan.interpreter_window SET date = '2027-03-15'", "interpreter_window_weekly_or_once"),
        ("INSERT INTO plan.interpretation VALUES ('NOBODY', 'ti')", "interpretation_appointment_code_fkey"),
        ("DELETE FROM plan.interpreter WHERE code = 'I-POOL'", "interpretation_interpreter_id_fkey"),
    ])
    func whatMustNeverBeIsRefused(change: String, name: String) throws {
        var desk = try reception()
        var owner = try owner()
        _ = try desk.book(County.order("09:30"), 1)
        #expect(constraint { try owner.transaction { try $0.execute(Script(change)) } } == name)
    }

    @Test(arguments: 0..<40 as Range<UInt64>) func interpretersAreThereAsTheProgramSays(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var owner = try owner()
        // Both changes of the clock among the days.
        let dates = ["2027-03-15", "2027-03-22", "2027-03-27", "2027-03-28", "2027-10-31", "2027-11-10"].map(day)
        let quarters = { (generator: inout SeededGenerator) in
            let first = Int.random(in: 0..<95, using: &generator)
            let last = Int.random(in: first + 1...min(96, first + 40), using: &generator)
            return (TimeOfDay(minute: first * 15) ?? .midnight, TimeOfDay(minute: last * 15) ?? .endOfDay)
        }
        var somebody = County.interpreter("I-X", .pool)
        somebody.pattern.windows = (0..<6).map { _ in
            let (start, end) = quarters(&generator)
            let weekday = Weekday.allCases.randomElement(using: &generator) ?? .monday
            let parity = WeekParity.allCases.randomElement(using: &generator) ?? .all
            return .init(weekday: weekday, start: start, end: end, parity: parity)
        }
        somebody.singleWindows = dates.map { date in
            let (start, end) = quarters(&generator)
            return .init(date: date, start: start, end: end)
        }
        try owner.add(somebody)
        let away = BookingCounty.instant("2027-03-22", "09:30")
        somebody.absences = [away..<away.advanced(bySeconds: 3_600)]
        _ = try owner.lose("I-X", somebody.absences[0])
        #expect(try InterpreterStore.all(in: &owner).first { $0.id == "I-X" }?.absences == somebody.absences)
        for date in dates {
            for minute in stride(from: 0, to: 1_425, by: 45) {
                let start = berlin.startOfDay(date).advanced(bySeconds: Int64(minute) * 60)
                let talk = start..<start.advanced(bySeconds: 2_700)
                let stored: Bool = try owner.run(
                    "SELECT plan.interpreter_is_there(id, \(talk)) FROM plan.interpreter WHERE code = 'I-X'"
                ).value()
                #expect(stored == somebody.isThere(during: talk, in: berlin), "seed \(seed), \(date), minute \(minute)")
            }
        }
    }
}
