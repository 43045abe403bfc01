import Messages
import Reception
import TestKit
import Testing

/// What a frame takes in, and how it lays it out.
@Suite struct FrameTests {
    @Test(arguments: [
        "a\u{1B}[31mb", "a\rb", "a\u{202E}b", "a\u{2066}b", "a\u{9B}31mb", "a\u{7}b", "a\u{200B}b", "a\u{61C}b",
        "a\u{1B}]52;c;Zm9v\u{7}b", "a\u{FE0F}b", "a\u{2028}b",
    ]) func nothingThatSteersATerminalGetsIn(text: String) {
        var frame = Frame(height: 2, width: 40)
        frame.put(text, row: 0, column: 0)
        for scalar in frame.text.unicodeScalars where scalar != "\n" {
            #expect(scalar.properties.generalCategory != .control && scalar.properties.generalCategory != .format)
            #expect(scalar.properties.generalCategory != .lineSeparator)
        }
    }

    @Test func whatIsTooWideIsCutOff() {
        var frame = Frame(height: 1, width: 8)
        frame.put("Schermbeck", row: 0, column: 0)
        #expect(frame.text == "Schermb…\n")
    }

    @Test(arguments: DeskView.allCases) func aPlainFrameHasTheSameCellsInASCII(view: DeskView) {
        let frame = ExampleDesk.at(view, .german).desk.frame(height: 40, width: 120)
        let plain = frame.plain
        #expect(plain.text.utf8.allSatisfy { $0 < 128 })
        #expect(!plain.text.contains("?") || frame.text.contains("?"))
        #expect(plain.rows.map(\.count) == frame.rows.map(\.count))
        #expect(plain.rows.map { $0.map(\.look) } == frame.rows.map { $0.map(\.look) })
    }

    @Test func aWideCharacterTakesTwoCells() {
        var frame = Frame(height: 1, width: 6)
        let end = frame.put("日本", row: 0, column: 1)
        #expect(end == 5)
        #expect(frame.rows[0].map(\.character) == [" ", "日", nil, "本", nil, " "])
    }

    @Test func anAccentStaysWithItsLetter() {
        var frame = Frame(height: 1, width: 4)
        #expect(frame.put("e\u{301}x", row: 0, column: 0) == 2)
        #expect(frame.text(ofRow: 0) == "e\u{301}x")
    }

    @Test(arguments: 0..<50 as Range<UInt64>) func whateverIsWrittenARowHasItsCells(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var frame = Frame(height: 3, width: Int.random(in: 1...30, using: &generator))
        for _ in 0..<20 {
            let text = String(
                String.UnicodeScalarView(
                    (0..<10).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0...0x1FFFF, using: &generator)) }
                )
            )
            frame.put(
                text,
                row: Int.random(in: -1...3, using: &generator),
                column: Int.random(in: -1...31, using: &generator)
            )
            #expect(frame.rows.allSatisfy { $0.count == frame.width })
        }
    }
}
