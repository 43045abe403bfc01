import Testing

@testable import CountyFiles

@Suite struct JSONLinesTests {
    private let lines = JSONLines(
        Array(
            #"""
            {
             "a": "b",
             "b"
             : "\"c\": \"d\":",
             "d": {"e": 1,
              "f": "d"}, "c": {"e": 1, "\"f": 2}
            }
            """#.utf8
        )
    )

    @Test(arguments: [("a", 2), ("b", 3), ("c", 6), ("d", 5), ("f", 6)])
    func aKeyIsFoundWhereItStandsAsAKey(key: String, line: Int) {
        #expect(lines.number(ofKey: key) == line)
    }

    @Test(arguments: ["e", "g", ""])
    func aKeyThatStandsTwiceOrNowhereHasNoLine(key: String) {
        #expect(lines.number(ofKey: key) == nil)
    }
}
