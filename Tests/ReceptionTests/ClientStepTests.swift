import Core
import Messages
import Reception
import TestKit
import Testing

/// Who comes, asked between the hold and the booking.
@Suite struct ClientStepTests {
    private static let reducer = ReceptionReducer(wesel, kind: consultation)
    private static let mode = LinearMode(ReceptionWords(.english, of: wesel, zone: berlin))
    private static let today = day("2027-01-04")

    private static let held: Appointment = {
        let start = berlin.instant(of: LocalTime(day("2027-01-05"), time("09:00")))
        return Appointment(
            code: AppointmentCode(random: 1),
            kind: consultation.id,
            caseManager: Identifier("CM-01"),
            site: Identifier("S-MOE"),
            room: 1,
            period: start..<start.advanced(bySeconds: 3_600),
            state: .held,
            heldUntil: start,
            version: 1
        )
    }()

    private static func hit(_ number: String, born: String?) throws -> ClientHit {
        let details = ClientDetails(
            name: PersonName(given: "Amina", family: "Al-Hussein"),
            born: born.map { day($0) },
            language: SpokenLanguage(code: "ar")
        )
        return ClientHit(
            client: Client(number: try #require(ClientNumber(number)), details: details),
            lastTalk: nil,
            reason: .sound
        )
    }

    /// A desk at which a time is held.
    private func desk() -> ReceptionState {
        var state = ReceptionState()
        _ = Self.reducer.take(.held(Self.held), in: &state)
        return state
    }

    private func type(_ line: String, _ state: inout ReceptionState) -> ReceptionEffect? {
        Self.mode.command(line, in: state).flatMap { Self.reducer.follow($0, in: &state, on: Self.today) }
    }

    private func find(_ line: String, _ hits: [ClientHit], _ state: inout ReceptionState) throws {
        guard case .client(.find(let query)) = type(line, &state) else {
            Issue.record("Nobody is looked for.")
            return
        }
        _ = Self.reducer.take(.client(.found(query, hits)), in: &state)
    }

    @Test func enterChoosesOnlyASingleMatchOnNameAndBirthDate() throws {
        let (one, two) = (try Self.hit("M-2041", born: "1990-03-04"), try Self.hit("M-1744", born: "1985-08-17"))
        var state = desk()
        try find("alhus", [one], &state)
        #expect(type("", &state) == nil, "One match on the name alone.")
        try find("alhus 040390", [one, two], &state)
        #expect(type("", &state) == nil, "Two matches.")
        #expect(type("2", &state) == .client(.link(two.client, Self.held.code)), "A digit is always enough.")
        try find("alhus 040390", [one], &state)
        #expect(type("", &state) == .client(.link(one.client, Self.held.code)))
    }

    @Test func whoIsChosenIsToldByNumberAndInitialsAndTheTimeIsReadAloud() throws {
        let one = try Self.hit("M-2041", born: "1990-03-04")
        var state = desk()
        try find("alhus 040390", [one], &state)
        let answer = ReceptionAnswer.client(.linked(one.client))
        _ = Self.reducer.take(answer, in: &state)
        let lines = Self.mode.lines(after: answer, in: state, on: Self.today).joined(separator: "\n")
        #expect(lines.contains("M-2041 A.A.") && lines.contains("Please read aloud"), "\(lines)")
        #expect(!lines.contains("Hussein"))
        #expect(type("b", &state) == .apply(.confirm, Self.held.code))
    }

    @Test func whoHasAnAppointmentAlreadyMovesItByOneLetter() throws {
        let one = try Self.hit("M-2041", born: "1990-03-04")
        let other = AppointmentCode(random: 2)
        var state = desk()
        try find("alhus 040390", [one], &state)
        let ahead = AppointmentAhead(
            of: one.client.number,
            at: LocalTime(day("2027-01-07"), time("10:30")),
            code: other
        )
        let answer = ReceptionAnswer.client(.linked(one.client, ahead: [ahead]))
        _ = Self.reducer.take(answer, in: &state)
        let lines = Self.mode.lines(after: answer, in: state, on: Self.today)
        #expect(lines.contains("Mind: M-2041 has an appointment already: Thu 7 Jan 2027 10:30."), "\(lines)")
        #expect(lines.contains("b books as well, v moves that one here."), "\(lines)")
        #expect(type("v", &state) == .client(.move(other, to: Self.held)))
        _ = Self.reducer.take(.held(Self.held), in: &state)
        #expect(state.ahead.isEmpty, "The next one is somebody else.")
    }

    @Test func whoComesAlongIsAskedForByOneSign() throws {
        let (one, two) = (try Self.hit("M-2041", born: "1990-03-04"), try Self.hit("M-1744", born: "1985-08-17"))
        var state = desk()
        try find("alhus 040390", [one], &state)
        _ = Self.reducer.take(.client(.linked(one.client)), in: &state)
        #expect(type("+", &state) == nil)
        try find("alhus", [one, two], &state)
        #expect(type("2", &state) == .client(.link(two.client, Self.held.code, besidesOthers: true)))
        let answer = ReceptionAnswer.client(.linked(two.client))
        _ = Self.reducer.take(answer, in: &state)
        #expect(state.client == .settled(ClientTag(number: one.client.number, initials: "A.A.", others: 1)))
        #expect(Self.mode.lines(after: answer, in: state, on: Self.today) == ["M-1744 A.A. comes along."])
        #expect(type("+", &state) == nil)
        #expect(type("-", &state) == nil, "Nobody else.")
        #expect(state.client == .settled(ClientTag(number: one.client.number, initials: "A.A.", others: 1)))
        #expect(type("b", &state) == .apply(.confirm, Self.held.code))
    }

    @Test func whatIsNotToBeKnownIsNotMoved() throws {
        let one = try Self.hit("M-2041", born: nil)
        var state = desk()
        try find("alhus", [one], &state)
        let hidden = AppointmentAhead(
            of: one.client.number,
            at: LocalTime(day("2027-01-07"), time("10:30")),
            code: nil
        )
        let answer = ReceptionAnswer.client(.linked(one.client, ahead: [hidden]))
        _ = Self.reducer.take(answer, in: &state)
        #expect(!Self.mode.lines(after: answer, in: state, on: Self.today).joined().contains("v moves"))
        #expect(type("v", &state) == nil)
    }

    @Test func aConfirmationThatIsTakenBackIsAskedForAgain() {
        var state = desk()
        _ = type("b", &state)
        var booked = Self.held
        (booked.state, booked.heldUntil) = (.booked, nil)
        _ = Self.reducer.take(.changed(booked), in: &state)
        #expect(type("u", &state) == .undo(Self.held.code))
        _ = Self.reducer.take(.changed(Self.held), in: &state)
        #expect(state.screen == .held(Self.held))
        #expect(type("f", &state) == .apply(.release, Self.held.code))
    }

    @Test func somebodyNewIsTakenDownByNamePhoneAndLanguage() throws {
        var state = desk()
        #expect(type("+", &state) == nil)
        #expect(type("Al-Hussein, Amina", &state) == nil)
        #expect(type("12", &state) == nil, "No phone: it is asked for again.")
        #expect(type("0151 12345688", &state) == nil)
        let details = ClientDetails(
            name: PersonName(given: "Amina", family: "Al-Hussein"),
            language: SpokenLanguage(code: "ar")
        )
        let phone = PhoneNumber("0151 12345688")
        #expect(type("ar", &state) == .client(.add(details, phone, Self.held.code)))
    }

    @Test func nobodyNeedsToSayWhoTheyAre() {
        var state = desk()
        #expect(type("-", &state) == nil)
        #expect(state.client == .settled(nil))
        #expect(type("b", &state) == .apply(.confirm, Self.held.code))
        state = desk()
        #expect(type("b", &state) == .apply(.confirm, Self.held.code), "Without a word about it.")
        state = desk()
        _ = type("+", &state)
        _ = type("", &state)
        _ = type("", &state)
        #expect(type("", &state) == .client(.add(ClientDetails(), nil, Self.held.code)), "A number without a name.")
    }

    @Test func aRefusalLosesNothingThatWasFound() throws {
        let one = try Self.hit("M-2041", born: nil)
        var state = desk()
        try find("alhus", [one], &state)
        let before = state
        let answer = ReceptionAnswer.client(.refused(.overlap))
        _ = Self.reducer.take(answer, in: &state)
        #expect(state == before)
        #expect(Self.mode.lines(after: answer, in: state, on: Self.today).last == "Nothing has changed.")
        #expect(type("f", &state) == .apply(.release, Self.held.code))
    }
}
