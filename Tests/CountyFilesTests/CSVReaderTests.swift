import Core
import Testing

@testable import CountyFiles

/// What a reader makes of a text: records as `line|field|field`, faults as their kind.
private func outline(_ text: String) -> [String] {
    outline(Array(text.utf8))
}

private func outline(_ bytes: [UInt8]) -> [String] {
    var lines: [String] = []
    var reader = CSVReader(bytes)
    while true {
        do {
            guard let record = try reader.next() else { return lines }
            lines.append("\(record.line)|" + record.texts.joined(separator: "|"))
        } catch {
            lines.append("\(error.line):\(error.byte ?? 0) \(error.kind)")
        }
    }
}

@Suite struct CSVReaderTests {
    @Test(arguments: [
        ("a,b\nc,d\n", ["1|a|b", "2|c|d"]),
        ("a,b\r\nc,d\r\n", ["1|a|b", "2|c|d"]),
        ("a,b\nc,d", ["1|a|b", "2|c|d"]),
        ("\u{FEFF}a,b\n", ["1|a|b"]),
        ("", []),
        ("\n\r\n\n", []),
        (",\n", ["1||"]),
        ("a\n\n\nb\n", ["1|a", "4|b"]),
        ("\"\",\"\"\n", ["1||"]),
        (" a , b \n", ["1| a | b "]),
        ("\" a \",\"b\"\n", ["1| a |b"]),
        ("\"a\"\"b\",\"\"\"\"\n", ["1|a\"b|\""]),
        ("\"a,b\",c\n", ["1|a,b|c"]),
        ("\"a\nb\r\nc\rd\",e\nf\n", ["1|a\nb\r\nc\rd|e", "4|f"]),
        ("\"\u{301}e\",\u{301}\n", ["1|\u{301}e|\u{301}"]),
        ("\"مرحبا\",\"👩‍👩‍👧\"\n", ["1|مرحبا|👩‍👩‍👧"]),
    ])
    func fieldsAreKeptByteForByte(text: String, expected: [String]) {
        #expect(outline(text).map { Array($0.utf8) } == expected.map { Array($0.utf8) })
    }

    @Test(arguments: [
        ("a\nb\"c,d\ne\n", ["1|a", "2:2 strayQuote", "3|e"]),
        ("a\n\"b\"c\ne\n", ["1|a", "2:4 strayQuote", "3|e"]),
        ("a,b\nx,\"c\nd\n", ["1|a|b", "2:3 unclosedQuote", "3|d"]),
        ("a\rb\nc\n", ["1:0 bareCarriageReturn", "2|c"]),
        ("a\r\"b\nc\"\nd\n", ["1:0 bareCarriageReturn", "2:2 strayQuote", "3|d"]),
    ])
    func aFaultHidesOnlyItsOwnLine(text: String, expected: [String]) {
        #expect(outline(text) == expected)
    }

    @Test func aLongNameIsReadAndAnEndlessOneIsNot() {
        let long = String(repeating: "n", count: 900)
        let endless = String(repeating: "n", count: 1 << 20)
        #expect(outline("a,\(long)\n") == ["1|a|\(long)"])
        #expect(outline("a,\(endless)\nb\n") == ["1:0 fieldTooLong(limit: 65536)", "2|b"])
        let unclosed = "a,\"" + String(repeating: "line\n", count: 20_000)
        #expect(outline(unclosed).first == "1:3 fieldTooLong(limit: 65536)")
        #expect(outline(unclosed).count == 20_000)
    }

    @Test func numbersOfRecordsCountEmptyLinesAsPlanCheckersDo() throws {
        var reader = CSVReader(Array("h\n\na\n\n\nb\n".utf8))
        var numbers: [Int] = []
        while let record = try reader.next() { numbers.append(record.number) }
        #expect(numbers == [1, 3, 6])
    }

    @Test(arguments: ["", "plain", "a,b", "\"", "a\"b", "\r", "\n", " ", "\u{FEFF}", "é", "\0"])
    func whatIsWrittenIsRead(field: String) throws {
        var writer = CSVWriter()
        writer.addRecord(["x", field, field])
        var reader = CSVReader(writer.bytes)
        let record = try #require(try reader.next())
        #expect(record.texts.map { Array($0.utf8) } == ["x", field, field].map { Array($0.utf8) })
    }
}
