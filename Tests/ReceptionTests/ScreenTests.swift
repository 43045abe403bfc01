import Messages
import Reception
import TestKit
import Testing

/// Every screen as people see it.
@Suite struct ScreenTests {
    @Test(arguments: [Language.german, .english], [(24, 80), (40, 120)])
    func everyScreenIsAsRecorded(language: Language, size: (height: Int, width: Int)) throws {
        var text = ""
        for view in DeskView.allCases {
            let frame = ExampleDesk.at(view, language).desk.frame(height: size.height, width: size.width)
            text += "=== \(view.rawValue), cursor \(frame.cursor.row):\(frame.cursor.column)\n\(frame.text)"
        }
        let small = ExampleDesk.at(.held, language).desk.frame(height: 5, width: 40)
        text += "=== too small\n\(small.text)"
        let code = language == .german ? "de" : "en"
        try expectGolden(text, "screens.\(code).\(size.width)x\(size.height).txt")
    }
}
