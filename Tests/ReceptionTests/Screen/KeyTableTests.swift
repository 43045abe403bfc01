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

    @Test(arguments: [Language.german, .english], [(60, 16), (80, 24)])
    func theHelpOfASmallWindowHasAllKeysAndTheWordsOfTheSearchOnItsPages(
        language: Language,
        size: (width: Int, height: Int)
    ) {
        let words = DeskWords(language, of: wesel, zone: berlin)
        for view in DeskView.allCases where ![.help, .locked, .pin, .pinUsedUp].contains(view) {
            var example = ExampleDesk.at(view, language)
            example.press("?")
            var help = ""
            for _ in 0..<8 {
                help += example.desk.frame(height: size.height, width: size.width).text
                example.press(.pageDown)
            }
            for binding in KeyTable.bindings(in: view) {
                let start = words.label(binding.label).prefix(8)
                #expect(help.contains(start), "\(view): \(binding.label)")
            }
            for line in words.searchHelp { #expect(help.contains(line.prefix(26)), "\(view): \(line)") }
        }
    }

    @Test(arguments: [Language.german, .english], [DeskView.locked, .pin, .pinUsedUp, .move, .slip, .help])
    func inTheSmallestWindowSentencesGoOnInTheNextRow(language: Language, view: DeskView) {
        let frame = ExampleDesk.at(view, language).desk.frame(height: 16, width: 60)
        #expect(!frame.text.contains("…"), "\(frame.text)")
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
