import Core
import Foundation
import TestKit
import Testing

@testable import CountyFiles

@Suite struct JSONDocumentTests {
    @Test(arguments: [
        #"{"a": [1, -2.5e+3, true, false, null, "x"], "b": {}}"#, #"  "\u00e9\ud83d\ude00\n\\\"\/" "#, "0", "[]",
        "[[[]]]",
    ])
    func whatFoundationTakesIsTaken(text: String) throws {
        _ = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
        _ = try JSONDocument(Array(text.utf8)).value()
    }

    @Test(arguments: [
        ("", 1), ("{", 1), ("[1,]", 1), ("{\n\"a\" 1}", 2), ("[\n\n01]", 3), ("tru", 1), ("\"\\x\"", 1),
        ("\"\\ud800\"", 1),
        ("\"a\nb\"", 1), ("1 2", 1), ("\n-", 2), ("1.", 1), ("\"\\u+123\"", 1),
        (String(repeating: "[", count: 100_000), 1),
    ])
    func whatIsNoJSONIsRefusedWithItsLine(text: String, line: Int) {
        #expect {
            try JSONDocument(Array(text.utf8)).value()
        } throws: { error in
            (error as? JSONDocument.Failure)?.line == line
        }
    }

    @Test func aKeyThatStandsTwiceIsRefused() {
        #expect {
            try JSONDocument(Array("{\n\"a\": 1,\n\"a\": 2}".utf8)).value()
        } throws: { error in
            (error as? JSONDocument.Failure)?.fault == .repeatedKey
        }
    }

    @Test func textsAreWrittenAsTheyWereRead() throws {
        let name = "Kreis \"Wesel\"\\\n\t\u{01}é👩‍👩‍👧\u{2028}"
        let bytes = JSONWriter.text(of: ["name": .string(name), "b": .object(["x": .number(-1)]), "a": .object([:])])
        let read = try #require(
            try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
        )
        #expect(read["name"] as? String == name)
        var keys = JSONKeys(try JSONDocument(bytes).value(), lines: JSONLines(bytes), file: "instance.json")
        #expect(keys.text("name").map { Array($0.utf8) } == Array(name.utf8))
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func anyBytesAreReadOrRefused(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let alphabet = Array("{}[]\",:\\u0123456789eE+-. truefalsn\n\t".utf8) + [0, 0xC3, 0xFF]
        let bytes = (0..<Int.random(in: 0..<60, using: &generator)).map { _ in
            alphabet.randomElement(using: &generator) ?? 0
        }
        let expected = (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
        do throws(JSONDocument.Failure) {
            _ = try JSONDocument(bytes).value()
            #expect(expected, "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
        } catch {
            // What Foundation puts up with and we do not.
            let isStricter = [.repeatedKey, .nulCharacter, .numberTooLarge].contains(error.fault)
            #expect(!expected || isStricter, "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
        }
    }
}
