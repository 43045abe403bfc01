import TestKit
import Testing

@testable import Feeds

@Test(arguments: [
    ("Xanten", "Xanten"),
    ("Xanten\r\nATTENDEE:mailto:a@example.org", "Xanten ATTENDEE:mailto:a@example.org"),
    ("a\tb\u{B}\u{C}c\u{85}d\u{2028}e\u{2029}f", "a b c d e f"),
    ("\u{0}a\u{7}b\u{1B}\u{7F}\u{9B}c\u{FEFF}", "abc"),
    ("  a   b  ", "a b"),
    ("\u{0}\r\n\t ", ""),
    ("Ü 😀 العربية \\ ; , \"", "Ü 😀 العربية \\ ; , \""),
])
func whatNoCalendarMayHoldIsLeftOut(text: String, clean: String) {
    #expect(CalendarText(text).value == clean)
}

@Test(arguments: 0..<100 as Range<UInt64>)
func cleanTextStaysAsItIs(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let clean = CalendarText(HostileText.random(using: &generator))
    #expect(CalendarText(clean.value) == clean, "seed \(seed)")
}
