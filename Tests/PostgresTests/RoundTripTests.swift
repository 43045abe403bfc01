import Postgres
import TestKit
import Testing

struct RoundTripTests {
    /// Sends a value to the server and reads it back.
    private func echo<Value: SQLValue>(_ value: Value) async throws -> Value {
        var connection = try await Connection(TestServer.conninfo())
        return try connection.run("SELECT \(value)").value()
    }

    @Test(arguments: [0, 1, -1, Int.max, Int.min])
    func integersComeBackAsTheyWere(value: Int) async throws {
        #expect(try await echo(value) == value)
        #expect(try await echo(Int64(value)) == Int64(value))
        #expect(try await echo(Int32(truncatingIfNeeded: value)) == Int32(truncatingIfNeeded: value))
        #expect(try await echo(Int16(truncatingIfNeeded: value)) == Int16(truncatingIfNeeded: value))
    }

    @Test(arguments: [
        0, -0.0, 1.5, -1e300, .leastNonzeroMagnitude, .greatestFiniteMagnitude, .infinity, -.infinity, .nan,
    ])
    func fractionsComeBackBitForBit(value: Double) async throws {
        #expect(try await echo(value).bitPattern == value.bitPattern)
    }

    @Test(arguments: [true, false])
    func truthComesBack(value: Bool) async throws {
        #expect(try await echo(value) == value)
    }

    @Test(arguments: [
        "", "'", "\"", "\\", "\\N", "'; DROP TABLE leave; --", "$1", "a\tb\nc\r", "Größe", "Gro\u{308}ße", "Київ",
        "مرحبا",
        "👩‍👩‍👧", "\u{FEFF}", "\u{10FFFF}", String(repeating: "ß", count: 500_000),
    ])
    func textComesBackByteForByte(value: String) async throws {
        #expect(try await echo(value).utf8.elementsEqual(value.utf8))
    }

    @Test func everyCharacterOfUnicodeComesBackButTheFirst() async throws {
        var everything = String.UnicodeScalarView()
        everything.append(contentsOf: (1...0x10FFFF).lazy.compactMap { Unicode.Scalar(UInt32($0)) })
        let text = String(everything)
        #expect(try await echo(text).utf8.elementsEqual(text.utf8))
    }

    @Test func textWithNothingnessInItIsRefused() async throws {
        let error = try await #require(throws: PostgresError.self) { try await echo("a\0b") }
        guard case .invalidValue(let report) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(report.sqlState == "22021")
    }

    @Test(arguments: [[], [0], Array(0...255), [UInt8](repeating: 0xff, count: 1_000_000)])
    func bytesComeBack(value: [UInt8]) async throws {
        #expect(try await echo(Bytes(value)) == Bytes(value))
    }

    /// 4714 BC, the day before the epoch, the last day of PostgreSQL's calendar.
    @Test(arguments: [-2_440_588, -1, 0, 10_957, 20_819, 2_145_042_905] as [Int32])
    func daysComeBack(value: Int32) async throws {
        #expect(try await echo(SQLDate(dayNumber: value)) == SQLDate(dayNumber: value))
    }

    @Test(arguments: [Int32.min, -2_440_589, Int32.max])
    func daysBeyondTheCalendarAreRefused(value: Int32) async throws {
        await #expect(throws: PostgresError.self) { try await echo(SQLDate(dayNumber: value)) }
    }

    @Test(arguments: [-210_866_803_200, -1, 0, 946_684_800, 1_805_000_000, 9_224_318_015_999] as [Int64])
    func instantsComeBack(value: Int64) async throws {
        #expect(try await echo(SQLTimestamp(seconds: value)) == SQLTimestamp(seconds: value))
    }

    @Test(arguments: [Int64.min, -210_866_803_201, 9_224_318_016_000, Int64.max])
    func instantsBeyondTheCalendarAreRefused(value: Int64) async throws {
        await #expect(throws: PostgresError.self) { try await echo(SQLTimestamp(seconds: value)) }
    }

    @Test(arguments: [0, 1, 32_400, 86_399, 86_400])
    func timesOfDayComeBack(value: Int) async throws {
        #expect(try await echo(SQLTime(seconds: value)) == SQLTime(seconds: value))
    }

    @Test(arguments: [-1, 86_401])
    func timesOfNoDayAreRefused(value: Int) async throws {
        await #expect(throws: PostgresError.self) { try await echo(SQLTime(seconds: value)) }
    }

    @Test(arguments: [
        (0, 0), (0, 3), (1, 0), (-1, 1), (50, 2), (8_500, 4), (1, 18), (10_000, 0), (100_000_000, 4), (Int64.max, 0),
        (-999_999_999_999_999_999, 9), (123_456_789_012_345_678, 17),
    ])
    func decimalsComeBackWithTheirPlaces(digits: Int64, scale: Int) async throws {
        let value = SQLDecimal(digits: digits, scale: scale)
        #expect(try await echo(value) == value)
    }

    @Test(arguments: ["0.5", "-12.340", "0.00001", "100000000", "99999.9999", "0.000"])
    func decimalsMeanWhatTheServerTakesThemFor(text: String) async throws {
        var connection = try await Connection(TestServer.conninfo())
        let value = try connection.run("SELECT \(text)::numeric").value(as: SQLDecimal.self)
        #expect(try connection.run("SELECT \(value)::text").value() == text)
    }

    @Test(arguments: ["NaN", "Infinity", "1e30", "0.0000000000000000001"])
    func decimalsOfMoreDigitsAreRefused(text: String) async throws {
        var connection = try await Connection(TestServer.conninfo())
        #expect(throws: PostgresError.self) {
            try connection.run("SELECT \(text)::numeric").value(as: SQLDecimal.self)
        }
    }

    @Test func nullComesBackAsNothing() async throws {
        #expect(try await echo(String?.none) == nil)
        #expect(try await echo(String?.some("")) == "")
        #expect(try await echo(Int?.none) == nil)
        #expect(try await echo(Int?.some(0)) == 0)
    }

    @Test func arraysComeBackInOrder() async throws {
        #expect(try await echo([Int]()) == [])
        #expect(try await echo([3, 1, 2, Int.min]) == [3, 1, 2, Int.min])
        #expect(try await echo(["", "NULL", "{\"a\",b}", "\\", "ü"]) == ["", "NULL", "{\"a\",b}", "\\", "ü"])
        #expect(try await echo(["a", nil, ""]) == ["a", nil, ""])
        #expect(try await echo([true, false]) == [true, false])
        #expect(try await echo([SQLDate(dayNumber: -1)]) == [SQLDate(dayNumber: -1)])
        #expect(try await echo([0..<1, 5..<9]) == [0..<1, 5..<9])
        let many = Array(0..<100_000)
        #expect(try await echo(many) == many)
    }

    @Test func rangesComeBackHalfOpen() async throws {
        let hours = SQLTimestamp(seconds: 1_800_000_000)..<SQLTimestamp(seconds: 1_800_010_800)
        #expect(try await echo(hours) == hours)
        let days = SQLDate(dayNumber: -5)..<SQLDate(dayNumber: 20_000)
        #expect(try await echo(days) == days)
        #expect(try await echo(Int.min..<Int.max) == Int.min..<Int.max)
        #expect(try await echo(Int32(1)..<Int32(2)) == Int32(1)..<Int32(2))
    }

    @Test func anEmptyRangeIsStoredAsEmptyAndCannotBeReadBack() async throws {
        var connection = try await Connection(TestServer.conninfo())
        #expect(try connection.run("SELECT isempty(\(7..<7))").value(as: Bool.self))
        #expect(
            throws: PostgresError.mismatch(
                column: "period",
                expected: "int8range",
                found: "NULL, empty or infinite"
            )
        ) {
            try connection.run("SELECT \(7..<7) AS period").value(as: Range<Int>.self)
        }
    }

    @Test(arguments: 0..<50 as Range<UInt64>)
    func whateverIsSentComesBack(seed: UInt64) async throws {
        var generator = SeededGenerator(seed: seed)
        var connection = try await Connection(TestServer.conninfo())
        let number = Int.random(in: .min ... .max, using: &generator)
        let numbers = (0..<Int.random(in: 0..<20, using: &generator)).map { _ in
            Bool.random(using: &generator) ? Int32.random(in: .min ... .max, using: &generator) : nil
        }
        let scalars = (0..<Int.random(in: 0..<100, using: &generator)).compactMap { _ in
            Unicode.Scalar(UInt32.random(in: 1...0x10FFFF, using: &generator))
        }
        let text = String(String.UnicodeScalarView(scalars))
        let start = Int64.random(in: -60_000_000_000...200_000_000_000, using: &generator)
        let period = SQLTimestamp(seconds: start)..<SQLTimestamp(seconds: start + 5_400)
        try connection.run("SELECT \(number), \(numbers), \(text), \(period), \(Bytes(Array(text.utf8)))").single {
            row throws(PostgresError) in
            #expect(try row.value(0) == number)
            #expect(try row.value(1) == numbers)
            #expect(try row.value(2, as: String.self).utf8.elementsEqual(text.utf8))
            #expect(try row.value(3) == period)
            #expect(try row.value(4) == Bytes(Array(text.utf8)))
        }
    }
}
