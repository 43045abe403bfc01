import Core
import Messages
import Reception
import TestKit
import Testing

/// The lock of the desk: what it hides, and what brings it back.
@Suite struct DeskLockTests {
    @Test(arguments: [DeskView.locked, .pin, .pinUsedUp]) func theLockHidesAllButTheHold(view: DeskView) {
        let text = ExampleDesk.at(view).text
        #expect(text.contains("HELD"))
        #expect(!text.contains("KIM Moers"))
        #expect(!text.contains("M-2041"))
    }

    @Test func withoutAPinTheLockSaysHowToSetOneAndAnyKeyUnlocks() {
        var example = ExampleDesk.at(.locked)
        #expect(example.text.contains("sprechzeit user pin"))
        example.press(.enter)
        #expect(example.effects.isEmpty)
        #expect(example.desk.view == .held)
    }

    @Test func theRightPinBringsBackTheSameState() {
        var example = ExampleDesk.at(.pin)
        example.type("4711")
        #expect(!example.text.contains("4711"))
        example.press(.enter)
        #expect(example.effects.map(\.asked) == DeskPin("4711").map { [.lock(.check($0))] })
        example.answer(.lock(.checked(isRight: true, attempts: 5)))
        #expect(example.desk.view == .held)
    }

    @Test func aWrongPinSaysHowManyAreLeft() {
        var example = ExampleDesk.at(.pin)
        example.type("4712")
        example.press(.enter)
        example.answer(.lock(.checked(isRight: false, attempts: 4)))
        #expect(example.desk.view == .pin)
        #expect(example.text.contains("4 more attempts"))
    }

    @Test func afterTheLastWrongPinOnlyTheEndIsLeft() {
        var example = ExampleDesk.at(.pin)
        example.type("4712")
        example.press(.enter)
        example.answer(.lock(.checked(isRight: false, attempts: 0)))
        #expect(example.desk.view == .pinUsedUp)
        example.type("4711")
        example.press(.enter)
        #expect(example.effects.isEmpty)
        example.press("q")
        #expect(example.effects == [.quit])
        #expect(example.desk.held == ExampleDesk.held.code, "What is held is given back at the end.")
    }

    @Test(arguments: ["J", "f", "w", "z", "n", "?", "."] as [Key]) func noKeyReachesWhatLiesBelowTheLock(key: Key) {
        var example = ExampleDesk.at(.pin)
        example.press(key)
        #expect(example.effects.isEmpty)
        example.press(.enter)
        #expect(example.effects.isEmpty, "An empty line is no PIN.")
        #expect(example.desk.view == .pin)
    }

    @Test func theHoldCountsOnBehindThePin() {
        var example = ExampleDesk.at(.pin)
        #expect(example.text.contains("HELD 4:59"))
        example.wait(seconds: 60)
        #expect(example.text.contains("HELD 3:59"))
    }

    @Test func whereNothingIsKnownOfAPinNoKeyUnlocks() {
        var example = ExampleDesk.withoutAnswers()
        example.wait(seconds: 301, isAnswered: false)
        example.press(.enter)
        #expect(example.desk.view == .locked)
    }
}

extension ExampleDesk {
    /// What a small terminal shows.
    fileprivate var text: String { desk.frame(height: 24, width: 80).text }

    /// A desk whose server has not answered yet.
    fileprivate static func withoutAnswers() -> ExampleDesk {
        var example = ExampleDesk()
        let county = DeskCounty(InstanceCalendar(wesel, zone: berlin), kind: consultation, language: .english)
        example.desk = Desk(county, at: nil, now: instant("07:42"))
        _ = example.desk.open()
        return example
    }
}
