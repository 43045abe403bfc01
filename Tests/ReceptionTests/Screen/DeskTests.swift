import Core
import Messages
import Reception
import TestKit
import Testing

/// The desk on screens, whatever keys, answers and time do to it.
@Suite struct DeskTests {
    @Test(arguments: DeskView.allCases) func everyViewIsComeTo(view: DeskView) {
        #expect(ExampleDesk.at(view).desk.view == view)
    }

    @Test func aBookingTakesFewKeysBesidesTheSearch() {
        var example = ExampleDesk()
        example.find("moe ar vorm")
        let before = example.milliseconds
        example.press("1")
        example.answer(.held(ExampleDesk.held))
        example.type("alhu")
        while !example.waiting.isEmpty { example.answerClients("alhu") }
        example.press("1")
        example.answer(.client(.linked(ExampleDesk.clients[0].client)))
        example.press(.enter)
        #expect(example.effects.map(\.asked) == [.apply(.confirm, ExampleDesk.held.code)])
        let keys = 1 + 1 + (example.milliseconds - before) / 200
        #expect(keys + Int64("moe ar vorm".count) <= 20)
    }

    @Test func anEarlierAppointmentIsShownAndMovesByOneKey() throws {
        var example = ExampleDesk()
        example.reserve()
        example.type("alh")
        while !example.waiting.isEmpty { example.answerClients("alh") }
        example.press("1")
        let client = ExampleDesk.clients[0].client
        let other = AppointmentCode(random: 77)
        let ahead = AppointmentAhead(
            of: client.number,
            at: LocalTime(day("2027-01-07"), time("10:30")),
            code: other
        )
        example.answer(.client(.linked(client, ahead: [ahead])))
        let text = example.desk.frame(height: 24, width: 80).text
        #expect(text.contains("\(client.number) has an appointment already: Thu 7 Jan 2027 10:30."), "\(text)")
        #expect(text.contains("v moves that appointment to this time."), "\(text)")
        example.press("v")
        #expect(example.effects.map(\.asked) == [.client(.move(other, to: ExampleDesk.held))])
    }

    @Test func aDoubledDigitBooksNothing() {
        var example = ExampleDesk.at(.found)
        example.press("1")
        example.answer(.held(ExampleDesk.held))
        example.press("1")
        #expect(example.effects.isEmpty)
        #expect(example.desk.view == .whoTyping)
    }

    @Test func whatIsTypedMeanwhileIsNotLostToAnEarlierSearch() {
        var example = ExampleDesk.at(.found)
        example.press("1")
        example.answer(.held(ExampleDesk.held))
        example.type("alhusain 04")
        while !example.waiting.isEmpty { example.answerClients("alhusain") }
        example.type("0390")
        #expect(example.desk.frame(height: 24, width: 80).text.contains("alhusain 040390"))
        #expect(example.desk.view == .whoTyping)
    }

    @Test func whoHasBeenChosenStaysChosenWhereASearchEndsLate() {
        var example = ExampleDesk.at(.clients)
        example.type("h")
        let search = example.effects.compactMap(\.number)
        example.press("1")
        let link = example.effects.compactMap(\.number)
        for number in link {
            _ = example.desk.take(.client(.linked(ExampleDesk.clients[0].client)), of: number)
        }
        #expect(example.desk.view == .held)
        guard let query = ClientQuery("alhh", on: TestKit.day("2027-01-04")) else { return }
        for number in search { _ = example.desk.take(.client(.found(query, ExampleDesk.clients)), of: number) }
        #expect(example.desk.view == .held)
    }

    @Test func aDoubledKeyCancelsNothing() {
        var example = ExampleDesk()
        example.press("j")
        example.press("a")
        example.press("a")
        #expect(example.effects.isEmpty)
        example.press("J")
        #expect(example.effects.isEmpty, "No reason has been given.")
        example.press("1")
        example.press("J")
        #expect(example.effects.map(\.asked) == [.apply(.cancelByClient, ExampleDesk.day[1].code)])
    }

    @Test(arguments: [DeskView.day, .found, .held, .cancel, .week]) func aPasteIsNoCommand(view: DeskView) {
        var example = ExampleDesk.at(view)
        let before = example.desk.view
        example.pressAtOnce(["n", "a", "1", "J", .enter, "q"])
        #expect(example.effects.isEmpty)
        #expect(example.desk.view == before)
    }

    @Test func aPasteIntoTheSearchLineEndsWithIt() {
        var example = ExampleDesk()
        example.press("n")
        example.pressAtOnce("moe ar".unicodeScalars.map { .character($0) } + [.enter, "1", .enter])
        #expect(example.desk.view == .search || example.desk.view == .found)
        #expect(example.effects.allSatisfy { if case .find = $0.asked { true } else { false } })
    }

    @Test func typingGoesOnWhileTheServerIsAsked() {
        var example = ExampleDesk()
        example.press("n")
        example.press("m")
        let asked = example.effects
        #expect(asked.isEmpty, "One letter names no site.")
        example.press("o")
        #expect(example.effects.count == 1)
        let first = example.effects
        example.type("e ar")
        #expect(example.effects.isEmpty, "One search at a time.")
        let next = first.compactMap(\.number).flatMap { example.desk.take(.found([], instead: []), of: $0) }
        #expect(next.count == 1, "And one more for what was typed meanwhile.")
    }

    @Test func theCountdownAsksNobody() {
        var example = ExampleDesk.at(.held)
        for _ in 0..<30 {
            example.wait(seconds: 1)
            #expect(example.effects.isEmpty)
        }
        #expect(example.desk.frame(height: 24, width: 80).text.contains("HELD 9:30"))
        example.wait(seconds: 270)
        #expect(example.desk.frame(height: 24, width: 80).text.contains("HELD 5:00"), "Also while it is locked.")
    }

    @Test func whoIsSlowIsNamedAndCanBeGivenUp() {
        var example = ExampleDesk.at(.found)
        example.press("1")
        let asked = example.effects
        example.wait(seconds: 3)
        #expect(example.desk.frame(height: 24, width: 80).text.contains("No answer from the server (3 s)"))
        example.press(.escape)
        #expect(!example.desk.frame(height: 24, width: 80).text.contains("No answer"))
        let late = asked.compactMap(\.number).flatMap { example.desk.take(.held(ExampleDesk.held), of: $0) }
        #expect(late.map(\.asked) == [.apply(.release, ExampleDesk.held.code)], "Nothing stays held unseen.")
    }

    @Test func whatMayHaveBeenDoneIsLookedUp() {
        var example = ExampleDesk.at(.disconnected)
        #expect(example.desk.frame(height: 24, width: 80).text.contains("UNCLEAR"))
        let effects = example.desk.connect()
        guard case .lookUp(let number)? = effects.last else {
            Issue.record("Nothing is looked up: \(effects)")
            return
        }
        _ = example.desk.settle(number, as: ExampleDesk.booked)
        #expect(example.desk.view == .booked)
        #expect(example.desk.frame(height: 24, width: 80).text.contains("Looked up: OK"))
    }

    @Test func whatWasNeverDoneCanBeDoneAgain() {
        var example = ExampleDesk.at(.disconnected)
        guard case .lookUp(let number)? = example.desk.connect().last else { return }
        _ = example.desk.settle(number, as: nil)
        #expect(example.desk.view == .held)
        #expect(example.desk.frame(height: 24, width: 80).text.contains("NOT done"))
        example.press(.enter)
        #expect(example.effects.map(\.asked) == [.apply(.confirm, ExampleDesk.held.code)])
    }

    @Test func theLockHidesTheListAndKeepsTheState() {
        var example = ExampleDesk.at(.found)
        example.wait(seconds: 301)
        #expect(example.desk.view == .locked)
        #expect(!example.desk.frame(height: 24, width: 80).text.contains("09:00"))
        example.press("1")
        #expect(example.effects.isEmpty, "The key that unlocks does nothing else.")
        #expect(example.desk.view == .found)
    }

    @Test func aRefusalKeepsTheSearch() {
        var example = ExampleDesk.at(.conflict)
        example.press("r")
        #expect(example.effects.count == 1, "It can be asked again.")
        example.answer(.refused(.taken, instead: Array(ExampleDesk.slots.prefix(2))))
        example.press(.escape)
        #expect(example.desk.view == .found)
        example.press(.escape)
        #expect(example.desk.frame(height: 24, width: 80).text.contains("moe ar"))
    }

    @Test func changesElsewhereAreReadOnceAndNotMissed() {
        var example = ExampleDesk()
        let first = example.desk.hearOfChanges()
        #expect(first.count == 1)
        #expect(example.desk.hearOfChanges().isEmpty, "It is being asked already.")
        let again = first.compactMap(\.number).flatMap { example.desk.take(.day(ExampleDesk.day), of: $0) }
        #expect(again.count == 1, "What was asked may be older than the change.")
    }

    @Test func theFormWritesTheLine() {
        var example = ExampleDesk.at(.form)
        for _ in 0..<3 { example.press(.tab) }
        example.press(.right)
        #expect(example.desk.frame(height: 24, width: 80).text.contains("Line: s-moe "))
        example.press(.escape)
        #expect(example.desk.view == .search || example.desk.view == .found)
    }

    @Test(arguments: 0..<60 as Range<UInt64>) func whateverHappensTheDeskDraws(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var example = ExampleDesk(seed.isMultiple(of: 2) ? .german : .english)
        let keys: [Key] =
            "nsexbvadugtpqfzrijkhlJ123456789+-,.? moe".unicodeScalars.map { .character($0) } + [
                .enter, .tab, .backTab, .escape, .backspace, .delete, .up, .down, .left, .right, .pageUp, .pageDown,
                .home, .end, .other,
            ]
        let answers: [ReceptionAnswer] = [
            .day(ExampleDesk.day), .day([]), .found(ExampleDesk.slots, instead: []), .found([], instead: []),
            .held(ExampleDesk.held), .changed(ExampleDesk.booked), .changed(ExampleDesk.day[3]),
            .week(ExampleDesk.week), .refused(.taken, instead: ExampleDesk.slots), .refused(.holdExpired, instead: []),
            .slip(ExampleDesk.slip(.unprinted)), .slip(ExampleDesk.slip(.undecided)),
            .slip(ExampleDesk.slip(.printed(on: "desk"))), .client(.named(ExampleDesk.day[0].code, nil)),
        ]
        for _ in 0..<300 {
            switch Int.random(in: 0..<10, using: &generator) {
            case 0..<6: example.press(keys.randomElement(using: &generator) ?? .other)
            case 6..<8: example.answer(answers.randomElement(using: &generator) ?? .day([]))
            case 8: example.wait(seconds: Int64.random(in: 0...120, using: &generator))
            default: _ = Bool.random(using: &generator) ? example.desk.connect() : []
            }
            let size = (Int.random(in: 1...60, using: &generator), Int.random(in: 1...250, using: &generator))
            let frame = example.desk.frame(height: size.0, width: size.1)
            #expect(frame.rows.count == size.0)
            #expect(frame.rows.allSatisfy { $0.count == size.1 })
            #expect((0..<size.0).contains(frame.cursor.row) && (0..<size.1).contains(frame.cursor.column))
        }
    }
}
