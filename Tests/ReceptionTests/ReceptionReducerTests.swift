import Core
import Messages
import Reception
import TestKit
import Testing

/// The state at the desk, whatever somebody types and whatever comes of it.
@Suite struct ReceptionReducerTests {
    private static let reducer = ReceptionReducer(InstanceCalendar(wesel, zone: berlin), kind: consultation)
    private static let mode = LinearMode(ReceptionWords(.english, of: wesel, zone: berlin))
    private static let today = day("2027-01-04")

    private static func instant(_ text: String) -> Instant {
        berlin.instant(of: LocalTime(day("2027-01-05"), time(text)))
    }

    private static let slots = ["09:00", "10:00", "11:00", "13:00"].map { start in
        Slot(
            caseManager: Identifier("CM-01"),
            site: Identifier("S-MOE"),
            period: instant(start)..<instant(start).advanced(bySeconds: 3_600),
            wayMinutes: nil
        )
    }

    private static func appointment(_ state: AppointmentState, _ number: UInt64 = 1) -> Appointment {
        Appointment(
            code: AppointmentCode(random: number),
            kind: consultation.id,
            caseManager: Identifier("CM-01"),
            site: Identifier("S-MOE"),
            room: 1,
            period: slots[0].period,
            state: state,
            heldUntil: state == .held ? instant("08:10") : nil,
            version: 1
        )
    }

    /// Types a line and returns what is to be done.
    private func type(_ line: String, _ state: inout ReceptionState) -> ReceptionEffect? {
        Self.mode.command(line, in: state).flatMap { Self.reducer.follow($0, in: &state, on: Self.today) }
    }

    private func take(_ answer: ReceptionAnswer, _ state: inout ReceptionState) {
        _ = Self.reducer.take(answer, in: &state)
    }

    @Test func aBookingTakesFewKeys() {
        var state = ReceptionState()
        var keys = 0
        func typed(_ line: String) -> ReceptionEffect? {
            keys += line.count + 1
            return type(line, &state)
        }
        #expect(typed("n") == nil)
        guard case .find(let query) = typed("moe ar vorm") else {
            Issue.record("Nothing is looked for.")
            return
        }
        take(.found(Self.slots, instead: []), &state)
        #expect(typed("1") == .hold(Self.slots[0], query))
        take(.held(Self.appointment(.held)), &state)
        #expect(typed("b") == .apply(.confirm, Self.appointment(.held).code))
        take(.changed(Self.appointment(.booked)), &state)
        #expect(state.screen == .day)
        #expect(keys <= 20, "\(keys) keys")
    }

    @Test func aHiddenAppointmentIsShownAsTakenAndLeftAlone() {
        var hidden = Self.appointment(.booked)
        hidden.isHidden = true
        var state = ReceptionState()
        let answer = ReceptionAnswer.day([hidden])
        take(answer, &state)
        let lines = Self.mode.lines(after: answer, in: state, on: Self.today)
        #expect(lines.last?.contains("taken") == true && !lines.joined().contains(hidden.code.description), "\(lines)")
        for line in ["e1", "x1", "a1", "v1", "d1"] { #expect(type(line, &state) == nil, "\(line)") }
        #expect(state.screen == .day)
    }

    @Test func aRefusalLosesNothingThatWasTyped() {
        var state = ReceptionState()
        _ = type("n", &state)
        _ = type("moe ar", &state)
        take(.found(Self.slots, instead: []), &state)
        _ = type("2", &state)
        let line = state.line
        take(.refused(.taken, instead: [Self.slots[3]]), &state)
        #expect(state.line == line)
        #expect(state.screen == .found)
        #expect(type("1", &state) == line.map { .hold(Self.slots[3], $0.query) })
    }

    @Test(arguments: ["", "f", "z", "q"]) func whatIsHeldCanBeGivenBack(answer: String) {
        var state = ReceptionState()
        take(.held(Self.appointment(.held)), &state)
        _ = type("-", &state)
        #expect(type(answer, &state) == .apply(.release, Self.appointment(.held).code))
    }

    @Test(arguments: ["?", "n", "x1", "y"]) func nothingElseTouchesWhatIsHeld(answer: String) {
        var state = ReceptionState()
        take(.held(Self.appointment(.held)), &state)
        _ = type("-", &state)
        #expect(type(answer, &state) == nil)
        #expect(state.screen == .held(Self.appointment(.held)))
    }

    @Test(arguments: [BookingRefusal.holdExpired, .impossible(.confirm, .released), .taken])
    func aHoldThatIsGoneAsksForAnotherTime(refusal: BookingRefusal) {
        for instead in [[], Self.slots] {
            var state = ReceptionState()
            take(.held(Self.appointment(.held)), &state)
            take(.refused(refusal, instead: instead), &state)
            #expect(state.screen == (instead.isEmpty ? .search : .found))
        }
    }

    @Test func whoGoesBackLeavesTheListBehind() {
        var state = ReceptionState()
        take(.found(Self.slots, instead: []), &state)
        _ = type("z", &state)
        take(.changed(Self.appointment(.released)), &state)
        #expect(state.screen == .day)
    }

    @Test func wordsThatMeanNothingAreNotLookedFor() {
        var state = ReceptionState()
        _ = type("n", &state)
        #expect(type("moe quux", &state) == nil)
        #expect(state.screen == .search)
        #expect(Self.mode.lines(after: .search("moe quux"), in: state, doing: nil).contains { $0.contains("quux") })
    }

    @Test func anAppointmentIsMovedToANewTime() {
        var state = ReceptionState(at: Identifier("S-MOE"))
        let old = Self.appointment(.booked, 2)
        take(.day([old]), &state)
        _ = type("v1", &state)
        #expect(state.screen == .search)
        guard case .find(let query) = type("moe", &state) else {
            Issue.record("Nothing is looked for.")
            return
        }
        take(.found(Self.slots, instead: []), &state)
        #expect(type("2", &state) == nil)
        #expect(state.screen == .move(Self.slots[1]))
        #expect(type("b", &state) == .move(old.code, Self.slots[1], query))
        take(.changed(old), &state)
        #expect(state.screen == .day)
        #expect(state.moving == nil)
    }

    @Test func aCancellationIsAskedForItsReasonLineByLine() {
        var state = ReceptionState()
        take(.day([Self.appointment(.booked)]), &state)
        #expect(type("a1", &state) == nil)
        #expect(Self.mode.prompt(state).contains("reason"))
        #expect(type("5", &state) == nil)
        #expect(type("2", &state) == .apply(.cancelByService, Self.appointment(.booked).code))
        #expect(state.screen == .day)
    }

    @Test func whoGivesNoReasonCancelsNothing() {
        var state = ReceptionState()
        take(.day([Self.appointment(.booked)]), &state)
        _ = type("a1", &state)
        #expect(type("", &state) == nil)
        #expect(state.screen == .day)
    }

    @Test func whoGivesUpAMoveLeavesTheAppointment() {
        var state = ReceptionState()
        take(.day([Self.appointment(.booked)]), &state)
        _ = type("v1", &state)
        _ = type("", &state)
        #expect(state.screen == .day)
        _ = type("n", &state)
        #expect(state.moving == nil)
    }

    @Test(arguments: [
        ("t 5.1.", ReceptionEffect.readDay(day("2027-01-05"), Identifier("S-MOE"))),
        ("t", .readDay(nil, Identifier("S-MOE"))), ("p xanten", .readDay(nil, Identifier("S-XAN"))),
        ("p", .readDay(nil, nil)), ("b1", .apply(.complete, appointment(.booked).code)),
        ("irrtum 1", .apply(.correct, appointment(.booked).code)), ("d1", .slip(appointment(.booked).code, nil)),
    ]) func aLineOfTheDayAsksFor(line: String, effect: ReceptionEffect) {
        var state = ReceptionState(at: Identifier("S-MOE"))
        take(.day([Self.appointment(.booked)]), &state)
        #expect(type(line, &state) == effect)
    }

    @Test func whatCannotBeTakenBackIsNotOneKey() {
        var state = ReceptionState()
        take(.day([Self.appointment(.booked)]), &state)
        for line in ["i1", "f1", "irrtum", "irrtum 2"] { #expect(type(line, &state) == nil) }
    }

    @Test(arguments: 0..<100 as Range<UInt64>) func whateverIsTypedTheStateHolds(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let lines = [
            "n", "t", "e1", "x 2", "a3", "u", "?", "q", "moe", "m", "s", "z", "1", "4", "99", "b", "f", "", "ö", "v1",
            "v", "d1", "d", "b1", "irrtum 1", "t 5.1.", "p moe", "p", "g", "w 1 9", "h 1 9:30", "r",
        ]
        let answers: [ReceptionAnswer] = [
            .day([Self.appointment(.booked), Self.appointment(.arrived, 2)]), .found(Self.slots, instead: []),
            .found([], instead: []), .held(Self.appointment(.held)), .changed(Self.appointment(.released)),
            .changed(Self.appointment(.booked, 2)), .refused(.taken, instead: Self.slots),
            .refused(.holdExpired, instead: []),
        ]
        var state = ReceptionState()
        for _ in 0..<200 {
            if Bool.random(using: &generator) {
                let line = lines.randomElement(using: &generator) ?? ""
                let command = Self.mode.command(line, in: state)
                let effect = type(line, &state)
                _ = Self.mode.lines(after: command, in: state, doing: effect)
            } else if let answer = answers.randomElement(using: &generator) {
                take(answer, &state)
                _ = Self.mode.lines(after: answer, in: state, on: Self.today)
            }
            #expect(state.shown <= state.slots.count)
            if state.screen == .found { #expect(!state.slots.isEmpty) }
            #expect(!Self.mode.prompt(state).isEmpty)
        }
    }
}
