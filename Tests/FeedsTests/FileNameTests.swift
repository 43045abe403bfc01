import TestKit
import Testing

@testable import Feeds

@Test(arguments: [
    ("CM-01", "CM-01"), ("cm-01", "cm-01~c"), ("Cm-01", "Cm-01~4"), ("S_MOE.2", "S_MOE.2"), (".", "=2E"),
    ("..", "=2E."), ("A/B", "A=2FB"), ("Ü", "=C3=9C"), ("~", "=7E"), ("", "="), ("=", "=3D"), ("\u{0}", "=00"),
])
func aFileIsNamedAfterItsSign(sign: String, name: String) {
    #expect(FileName(of: sign).description == name)
}

@Test func signsHaveNamesOfTheirOwnWhereCaseDoesNotCount() {
    var generator = SeededGenerator(seed: 1)
    let letters = ["a", "A", "b", "B", "-", ".", "~", "=", "0", "ü", "/", "c3", "C3"]
    let short = (0..<20_000).map { _ in
        (0..<Int.random(in: 0...5, using: &generator)).map { _ in letters.randomElement(using: &generator) ?? "" }
            .joined()
    }
    let long = short.prefix(500).map { String(repeating: "Aa-ü", count: 200) + $0 }
    let signs = Set((short + long).map { Array($0.utf8) })
    let names = Set(signs.map { FileName(of: String(decoding: $0, as: UTF8.self)).description.lowercased() })
    #expect(names.count == signs.count)
}

@Test(arguments: 0..<200 as Range<UInt64>)
func noNameLeavesItsFolder(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let name = FileName(of: HostileText.random(using: &generator)).description
    #expect(name.wholeMatch(of: /[A-Za-z0-9=_~-][A-Za-z0-9=_~.-]*/) != nil, "seed \(seed)")
    #expect(name.utf8.count <= 240, "seed \(seed)")
}
