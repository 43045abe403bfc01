/// A change of clocks: from this second on they are so many seconds ahead of UTC.
struct OffsetChange: Hashable {
    let second: Int64
    let offset: Int64
}

/// What a TZif file (RFC 9636) says about a zone's offset: the changes it lists and the rule for later years.
///
/// Names of zones and whether an offset counts as summer time play no part here and are not read.
struct ZoneFile {
    /// The offset before the first change.
    let firstOffset: Int64
    let changes: [OffsetChange]
    /// nil where the last change holds for ever.
    let rule: ZoneRule?

    init(bytes: [UInt8]) throws(ZoneFileError) {
        var reader = ByteReader(bytes: bytes)
        let oldBlock = try Header(from: &reader)
        guard oldBlock.version >= UInt8(ascii: "2") else { throw .versionTooOld }
        try reader.skip(oldBlock.bodySize(bytesPerTime: 4))
        let block = try Header(from: &reader)
        guard block.leapSecondCount == 0 else { throw .countsLeapSeconds }

        var seconds: [Int64] = []
        for _ in 0..<block.changeCount { seconds.append(try reader.integer(Int64.self)) }
        var types: [Int] = []
        for _ in 0..<block.changeCount { types.append(Int(try reader.integer(UInt8.self))) }
        var offsets: [Int64] = []
        for _ in 0..<block.typeCount {
            let offset = Int64(try reader.integer(Int32.self))
            guard ZoneFile.possibleOffsets.contains(offset) else { throw .impossibleOffset(seconds: offset) }
            offsets.append(offset)
            try reader.skip(2)
        }
        try reader.skip(block.bodySize(bytesPerTime: 8) - block.changeCount * 9 - block.typeCount * 6)

        guard let firstOffset = offsets.first else { throw .notAZoneFile }
        self.firstOffset = firstOffset
        changes = try ZoneFile.checkedChanges(seconds: seconds, types: types, offsets: offsets)
        rule = try ZoneFile.rule(in: reader.rest)
    }

    /// Puts changes together, each later than the one before and with an offset that the file has.
    private static func checkedChanges(
        seconds: [Int64],
        types: [Int],
        offsets: [Int64]
    ) throws(ZoneFileError) -> [OffsetChange] {
        var changes: [OffsetChange] = []
        for (number, (second, type)) in zip(seconds, types).enumerated() {
            guard writableSeconds.contains(second), second > changes.last?.second ?? .min,
                offsets.indices.contains(type)
            else { throw .invalidChange(number: number) }
            changes.append(OffsetChange(second: second, offset: offsets[type]))
        }
        return changes
    }

    /// Reads the rule, which stands between two line feeds at the end; an empty one is none.
    private static func rule(in footer: ArraySlice<UInt8>) throws(ZoneFileError) -> ZoneRule? {
        let lineFeed = UInt8(ascii: "\n")
        guard footer.count >= 2, footer.first == lineFeed, footer.last == lineFeed else {
            throw .invalidRule(String(decoding: footer, as: UTF8.self))
        }
        let text = footer.dropFirst().dropLast()
        guard !text.isEmpty else { return nil }
        guard let rule = ZoneRule(posix: text) else { throw .invalidRule(String(decoding: text, as: UTF8.self)) }
        return rule
    }

    /// The seconds of the years that are written with four digits.
    private static let writableSeconds: ClosedRange<Int64> = -62_167_219_200...253_402_300_799

    /// Less than 25 hours behind UTC to less than 26 ahead.
    private static let possibleOffsets: ClosedRange<Int64> = -89_999...93_599
}

/// The first 44 bytes of a block: how much of what follows.
private struct Header {
    let version: UInt8
    let leapSecondCount: Int
    let changeCount: Int
    let typeCount: Int
    private let indicatorCount: Int
    private let nameBytes: Int

    init(from reader: inout ByteReader) throws(ZoneFileError) {
        guard reader.rest.starts(with: "TZif".utf8) else { throw .notAZoneFile }
        try reader.skip(4)
        version = try reader.integer(UInt8.self)
        try reader.skip(15)
        let utcIndicators = Int(try reader.integer(UInt32.self))
        let standardIndicators = Int(try reader.integer(UInt32.self))
        indicatorCount = utcIndicators + standardIndicators
        leapSecondCount = Int(try reader.integer(UInt32.self))
        changeCount = Int(try reader.integer(UInt32.self))
        typeCount = Int(try reader.integer(UInt32.self))
        nameBytes = Int(try reader.integer(UInt32.self))
    }

    /// How many bytes follow up to the next block or the rule.
    func bodySize(bytesPerTime: Int) -> Int {
        changeCount * (bytesPerTime + 1) + typeCount * 6 + nameBytes
            + leapSecondCount * (bytesPerTime + 4) + indicatorCount
    }
}

/// Bytes read from front to back, the most significant of a number first.
private struct ByteReader {
    let bytes: [UInt8]
    private var position = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    var rest: ArraySlice<UInt8> { bytes[position...] }

    mutating func skip(_ count: Int) throws(ZoneFileError) {
        guard position + count <= bytes.count else { throw .truncated(neededBytes: position + count) }
        position += count
    }

    mutating func integer<Value: FixedWidthInteger>(_ type: Value.Type) throws(ZoneFileError) -> Value {
        let start = position
        try skip(Value.bitWidth / 8)
        return bytes[start..<position].reduce(0) { $0 << 8 | Value(truncatingIfNeeded: $1) }
    }
}
