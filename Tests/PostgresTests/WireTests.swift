import TestKit
import Testing

@testable import Postgres

/// What a broken or hostile server could send.
struct WireTests {
    private func read<Value: SQLValue>(_ bytes: [UInt8], as type: Value.Type) -> Result<Value, WireError> {
        bytes.withUnsafeBytes { bytes in
            Result { () throws(WireError) in
                var wire = WireReader(bytes)
                return try wire.whole(Value.self)
            }
        }
    }

    private func written(_ value: some SQLValue) -> [UInt8] {
        var wire = WireWriter()
        value.write(to: &wire)
        return wire.bytes
    }

    @Test(arguments: 0..<2_000 as Range<UInt64>)
    func bytesThatAreNoValueAreAnErrorAndNoCrash(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let bytes = (0..<Int.random(in: 0..<40, using: &generator)).map { _ in
            // Small numbers most of the time, so that lengths and counts are plausible.
            Bool.random(using: &generator)
                ? UInt8.random(in: 0...4, using: &generator) : .random(in: 0...255, using: &generator)
        }
        _ = read(bytes, as: Int.self)
        _ = read(bytes, as: Double.self)
        _ = read(bytes, as: String.self)
        _ = read(bytes, as: SQLDate.self)
        _ = read(bytes, as: SQLTimestamp.self)
        _ = read(bytes, as: SQLDecimal.self)
        _ = read(bytes, as: [Int32?].self)
        _ = read(bytes, as: [String].self)
        _ = read(bytes, as: Range<SQLTimestamp>.self)
        _ = read(bytes, as: [Range<Int>].self)
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func aValueCutShortOrMadeLongerIsAnError(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let lower = Int.random(in: -1_000...1_000, using: &generator)
        let bytes = written([lower..<lower + 5, lower + 7..<lower + 8])
        let cut = Int.random(in: 0..<bytes.count, using: &generator)
        #expect(throws: WireError.self) { try read(Array(bytes[..<cut]), as: [Range<Int>].self).get() }
        #expect(throws: WireError.malformed) { try read(bytes + [0], as: [Range<Int>].self).get() }
    }

    @Test func aCountBeyondTheBytesAsksForNoMemory() {
        let claim: [UInt8] = [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 20, 0x7f, 0xff, 0xff, 0xff, 0, 0, 0, 1]
        #expect(read(claim, as: [Int].self) == .failure(.malformed))
    }

    @Test func aShortTimeIsNotRoundedToNone() {
        #expect(Duration.microseconds(1).milliseconds == 1)
        #expect(Duration.milliseconds(5).milliseconds == 5)
        #expect(Duration.zero.milliseconds == 0)
    }
}
