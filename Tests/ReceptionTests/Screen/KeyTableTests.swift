import Core
import Messages
import Reception
import TestKit
import Testing

/// Which keys work where.
@Suite struct KeyTableTests {
    @Test(arguments: DeskView.allCases) func noKeyIsOneThatKeyboardsOrTerminalsKeep(view: DeskView) {
        let keys = Set(KeyTable.bindings(in: view).flatMap(\.keys))
        #expect(keys.isDisjoint(with: KeyTable.forbidden), "\(keys.intersection(KeyTable.forbidden))")
    }

    @Test(arguments: DeskView.allCases) func aKeyDoesOneThing(view: DeskView) {
        let keys = KeyTable.bindings(in: view).flatMap(\.keys)
        #expect(keys.count == Set(keys).count)
    }

    @Test func theKeyThatBeginsACancellationIsNotTheOneThatConfirmsIt() {
        let beginning = KeyTable.bindings(in: .day).filter(\.isDestructive).flatMap(\.keys)
        let confirming = KeyTable.bindings(in: .cancel).filter { $0.action == .confirm }.flatMap(\.keys)
        #expect(!beginning.isEmpty && !confirming.isEmpty)
        #expect(Set(beginning).isDisjoint(with: confirming))
    }

    @Test func theKeyThatHoldsATimeDoesNotBookIt() {
        let holding = KeyTable.bindings(in: .found).filter { $0.action == .pick }.flatMap(\.keys)
        let booking = KeyTable.bindings(in: .held).filter { $0.action == .book }.flatMap(\.keys)
        #expect(Set(holding).isDisjoint(with: booking))
    }

    @Test(arguments: DeskView.allCases, [Language.german, .english])
    func theFootShowsEveryKeyThatItIsToShow(view: DeskView, language: Language) {
        let example = ExampleDesk.at(view, language)
        let frame = example.desk.frame(height: 24, width: 80)
        let foot = frame.text(ofRow: 22) + "\n" + frame.text(ofRow: 23)
        for binding in KeyTable.bindings(in: view) where binding.isInFooter {
            let label = DeskWords(language, of: wesel, zone: berlin).label(binding.label)
            #expect(foot.contains(label), "\(label) is missing:\n\(foot)")
        }
    }

    @Test(arguments: DeskView.allCases.filter { ![.help, .locked, .pin, .pinUsedUp].contains($0) })
    func theHelpShowsEveryKey(view: DeskView) {
        var example = ExampleDesk.at(view)
        example.press("?")
        #expect(example.desk.view == .help)
        let help = example.desk.frame(height: 40, width: 120).text
        for binding in KeyTable.bindings(in: view) {
            #expect(help.contains(DeskWords(.english, of: wesel, zone: berlin).label(binding.label)), "\(binding)")
        }
        example.press("?")
        #expect(example.desk.view == view)
    }
}
