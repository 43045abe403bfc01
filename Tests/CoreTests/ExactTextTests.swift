import Core
import Testing

@Suite struct ExactTextTests {
    /// Different texts in the order of their bytes; some look the same to a reader, and are equal as a `String`.
    private static let texts = [
        "", "CM-1", "CM-10", "CM-2", "K", "cm-1", "e\u{301}", "\u{E9}", "\u{212A}", "\u{FF21}", "\u{10000}",
    ]

    @Test func namesStandInTheOrderOfTheirBytes() {
        expectOrder { Identifier<Site>($0) }
    }

    @Test func languagesStandInTheOrderOfTheirBytes() {
        expectOrder { SpokenLanguage(code: $0) }
    }

    @Test func skillsStandInTheOrderOfTheirBytes() {
        expectOrder { Skill(code: $0) }
    }

    /// Expects what is made of different texts to be different, and ordered as they are.
    private func expectOrder<Value: Hashable & Comparable>(
        of make: (String) -> Value,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let values = Self.texts.map(make)
        #expect(values.reversed().sorted() == values, sourceLocation: sourceLocation)
        #expect(Set(values).count == values.count, sourceLocation: sourceLocation)
        #expect(Self.texts.map(make) == values, sourceLocation: sourceLocation)
        for (index, value) in values.enumerated() {
            #expect(values.firstIndex(of: value) == index, sourceLocation: sourceLocation)
        }
    }
}
