/// An instant with the offset from UTC in which it was written down: `2027-01-04T01:46:21+01:00`.
public struct OffsetInstant: Hashable, Sendable, CustomStringConvertible {
    public var instant: Instant
    /// East of Greenwich is positive, in whole minutes.
    public var offsetMinutes: Int

    public init(instant: Instant, offsetMinutes: Int) {
        self.instant = instant
        self.offsetMinutes = offsetMinutes
    }

    /// Reads `YYYY-MM-DDTHH:MM:SS+HH:MM`, and `Z` for an offset of nothing.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 20 || bytes.count == 25, bytes[10] == UInt8(ascii: "T"), bytes[16] == UInt8(ascii: ":")
        else { return nil }
        func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        guard let date = LocalDate(part(0..<10)), let time = TimeOfDay(part(11..<16)), time < .endOfDay,
            let second = Self.twoDigits(bytes[17..<19]), second < 60
        else { return nil }
        var offset = 0
        if bytes.count == 20 {
            guard bytes[19] == UInt8(ascii: "Z") else { return nil }
        } else {
            guard let distance = TimeOfDay(part(20..<25)), distance.minute < 1_080 else { return nil }
            switch bytes[19] {
            case UInt8(ascii: "+"): offset = distance.minute
            case UInt8(ascii: "-"): offset = -distance.minute
            default: return nil
            }
        }
        let local = Int64(date.dayNumber) * 86_400 + Int64(time.minute * 60 + second)
        self.init(instant: Instant(seconds: local - Int64(offset) * 60), offsetMinutes: offset)
    }

    public var description: String {
        let local = instant.seconds + Int64(offsetMinutes) * 60
        let day = Int64((Double(local) / 86_400).rounded(.down))
        let second = Int(local - day * 86_400)
        let date = LocalDate(dayNumber: Int32(day))
        let clock = [second / 3_600, second / 60 % 60, second % 60].map(Self.padded).joined(separator: ":")
        let distance = abs(offsetMinutes)
        let sign = offsetMinutes < 0 ? "-" : "+"
        return "\(date)T\(clock)\(sign)\(Self.padded(distance / 60)):\(Self.padded(distance % 60))"
    }

    private static func padded(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }

    private static func twoDigits(_ bytes: ArraySlice<UInt8>) -> Int? {
        let digits = bytes.map { Int($0) - 48 }
        guard digits.count == 2, digits.allSatisfy((0...9).contains) else { return nil }
        return digits[0] * 10 + digits[1]
    }
}
