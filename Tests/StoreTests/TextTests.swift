import Core
import Postgres
import Store
import TestKit
import Testing

@Suite(.scratchDatabase(.migrated)) struct TextTests {
    /// Text of any bytes but the one that PostgreSQL has not.
    private func text(using generator: inout SeededGenerator) -> String {
        String(String.UnicodeScalarView(HostileText.random(using: &generator).unicodeScalars.filter { $0 != "\0" }))
    }

    @Test(arguments: 0..<10 as Range<UInt64>)
    func everyTextIsKeptByteForByte(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var instance = SmallCounty.instance
        instance.name = text(using: &generator)
        for index in instance.municipalities.indices {
            instance.municipalities[index].note = text(using: &generator)
        }
        for index in instance.coverRules.indices {
            instance.coverRules[index].note = text(using: &generator)
        }
        for index in instance.journeys.indices {
            instance.journeys[index].via = text(using: &generator)
        }
        instance.bodies += (0..<8).map { number in
            body(Identifier("B\(number)" + text(using: &generator)), .welfare, posts: "1", limit: nil)
        }
        var connection = try coordinator()
        try connection.store(instance)
        let stored = try #require(try storedInstance())
        #expect(stored == instance, "seed \(seed)")
        #expect(stored.name.utf8.elementsEqual(instance.name.utf8), "seed \(seed)")
    }

    @Test func namesThatDifferInCaseOrNormalisationStayApart() throws {
        let names = ["B-é", "B-e\u{301}", "b-é", "B-É", "B-e", String(repeating: "𐍈", count: 900)]
        var instance = SmallCounty.instance
        instance.bodies += names.map { body(Identifier($0), .welfare, posts: "1", limit: nil) }
        var connection = try coordinator()
        try connection.store(instance)
        try connection.store(instance)
        #expect(try storedInstance() == instance)
    }

    @Test func aTextThatTheDatabaseCannotHoldIsRefusedWhole() throws {
        var instance = SmallCounty.instance
        instance.municipalities[1].note = "a\0b"
        var connection = try coordinator()
        #expect(throws: PostgresError.self) { try connection.store(instance) }
        #expect(try storedInstance() == nil)
    }
}
