import Core
import Messages
import Reception
import TestKit
import Testing

/// Slips and full names, which the desk shows and prints only when asked.
@Suite struct DeskSlipTests {
    @Test func aDoubledKeyPrintsOneSlip() {
        var example = ExampleDesk()
        example.press("d")
        #expect(example.effects.map(\.asked) == [.slip(ExampleDesk.day[0].code, nil)])
        example.press("d")
        #expect(example.effects.isEmpty)
    }

    @Test func whatIsPrintedIsSaidAndTheScreenStays() {
        var example = ExampleDesk.at(.booked)
        example.press("d")
        example.answer(.slip(ExampleDesk.slip(.printed(on: "desk"))))
        #expect(example.desk.view == .booked)
        #expect(example.text.contains("given to desk"))
    }

    @Test func whereThereIsNoPrinterTheSlipIsShownWithWhatToDo() {
        let text = ExampleDesk.at(.slip).text
        #expect(text.contains("Montag, 4. Januar 2027"))
        #expect(text.contains("SPRECHZEIT_PRINTER"))
    }

    @Test func aSlipOfAnAppointmentToDecideAboutIsPrintedOnlyWhereSomebodyInsists() {
        var example = ExampleDesk.at(.undecidedSlip)
        #expect(example.text.contains("yet to be decided"))
        example.press("d")
        #expect(example.effects.isEmpty)
        example.press("J")
        #expect(example.effects.map(\.asked) == [.printUndecided(ExampleDesk.day[0].code, nil)])
    }

    @Test(arguments: [DeskView.day, .booked, .held])
    func aFullNameIsShownForFiveSecondsAndHidesWithoutAQuestion(view: DeskView) {
        var example = ExampleDesk.at(view)
        example.press(".")
        guard case .client(.name(let code))? = example.effects.first?.asked else {
            Issue.record("Nobody's name is asked for: \(example.effects)")
            return
        }
        example.answer(.client(.named(code, ExampleDesk.clients[0].client)))
        #expect(example.text.contains("Al-Hussein, Amina"))
        example.wait(seconds: 4)
        #expect(example.text.contains("Al-Hussein, Amina"))
        example.wait(seconds: 1)
        #expect(!example.text.contains("Amina"))
        #expect(example.effects.isEmpty)
        #expect(example.desk.view == view)
    }

    @Test func aNameThatComesLateIsNotShownForAnotherLine() {
        var example = ExampleDesk()
        example.press(".")
        let asked = example.effects.compactMap(\.number)
        example.press("j")
        let name = ReceptionAnswer.client(.named(ExampleDesk.day[0].code, ExampleDesk.clients[0].client))
        for number in asked { _ = example.desk.take(name, of: number) }
        #expect(!example.text.contains("Amina"))
    }
}

extension ExampleDesk {
    /// What a small terminal shows.
    fileprivate var text: String { desk.frame(height: 24, width: 80).text }
}
