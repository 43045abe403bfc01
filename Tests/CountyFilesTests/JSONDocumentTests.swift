import Core
import Foundation
import TestKit
import Testing

@testable import CountyFiles

@Suite struct JSONDocumentTests {
    @Test(arguments: [
        #"{"a": [1, -2.5e+3, true, false, null, "x"], "b": {}}"#, #"  "\u00e9\ud83d\ude00\n\\\"\/" "#, "0", "[]",
        "[[[]]]", "\u{FEFF}{}", String(repeating: "[", count: 32) + String(repeating: "]", count: 32),
    ])
    func whatFoundationTakesIsTaken(text: String) throws {
        _ = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
        _ = try read(text)
    }

    @Test(
        arguments: [
            ("", 1, .endsTooSoon), ("\u{FEFF}", 1, .endsTooSoon), ("{", 1, .endsTooSoon), ("[1,]", 1, .invalidSyntax),
            ("{\n\"a\" 1}", 2, .invalidSyntax), ("[\n\n01]", 3, .invalidSyntax), ("tru", 1, .invalidSyntax),
            ("\"\\x\"", 1, .invalidSyntax), ("\"\\ud800\"", 1, .invalidSyntax), ("\"a\nb\"", 1, .invalidSyntax),
            ("1 2", 1, .surplusText), ("\n-", 2, .invalidSyntax), ("1.", 1, .invalidSyntax),
            ("\"\\u+123\"", 1, .invalidSyntax), ("{\"a\": 1,\n\"a\": 2}", 2, .repeatedKey),
            ("[\n1\0]", 2, .nulCharacter),
            ("\0", 1, .nulCharacter), ("\n{\"\\u0000\": 1}", 2, .nulCharacter),
            ("[9223372036854775808]", 1, .numberTooLarge), ("[1e999]", 1, .numberTooLarge),
            (String(repeating: "[", count: 100_000), 1, .tooDeep(limit: 32)),
            (String(repeating: "[", count: 33) + String(repeating: "]", count: 33), nil, .tooDeep(limit: 32)),
        ] as [(String, Int?, Mistake.JSONFault)]
    )
    func whatIsNoJSONIsRefusedWithItsLine(text: String, line: Int?, fault: Mistake.JSONFault) throws {
        let failure = try #require(throws: JSONDocument.Failure.self) { try read(text) }
        #expect(failure.line == line)
        #expect(failure.fault == fault)
    }

    @Test(arguments: ["\"\u{FF}\"", "\"\u{ED}\u{A0}\u{80}\"", "\"\u{C0}\u{80}\"", "\u{FF}", "\"\u{C3}\""])
    func whatIsNotUTF8IsRefused(latin: String) throws {
        let bytes = latin.unicodeScalars.map { UInt8($0.value) }
        let failure = try #require(throws: JSONDocument.Failure.self) { try JSONDocument(bytes).value() }
        #expect(failure.fault == .notUTF8)
    }

    @Test func textsAreWrittenAsTheyWereRead() throws {
        let name = "Kreis \"Wesel\"\\\n\t\u{01}é👩‍👩‍👧\u{2028}"
        let bytes = JSONWriter.text(of: ["name": .string(name), "b": .object(["x": .number(-1)]), "a": .object([:])])
        let read = try #require(
            try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
        )
        #expect(read["name"] as? String == name)
        let value = try JSONDocument(bytes).value()
        var keys = JSONKeys(value, lines: JSONLines(bytes), file: "instance.json")
        #expect(keys.text("name").map { Array($0.utf8) } == Array(name.utf8))
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func anyBytesAreReadOrRefused(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let alphabet = Array("{}[]\",:\\u0123456789eE+-. truefalsn\n\t".utf8) + [0, 0xC3, 0xFF]
        let bytes = (0..<Int.random(in: 0..<60, using: &generator)).map { _ in
            alphabet.randomElement(using: &generator) ?? 0
        }
        let accepted = (try? JSONDocument(bytes).value()) != nil
        let expected = (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
        #expect(accepted == expected, "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
    }

    private func read(_ text: String) throws -> JSONValue {
        try JSONDocument(Array(text.utf8)).value()
    }
}
