/// A decimal number exactly as written: `0.50` keeps its two places.
///
/// Posts, shares and positions are counted in these, never in binary fractions: 5.33 of 16.0 posts is less
/// than a third, and stays so. At most 18 digits.
public struct DecimalNumber: Hashable, Sendable, CustomStringConvertible {
    /// The digits as a whole number; the value is `digits / 10^places`.
    public let digits: Int64
    /// How many of the digits stand behind the point.
    public let places: Int

    public init(digits: Int64, places: Int) {
        precondition((0...18).contains(places), "a decimal number has 0 to 18 places, not \(places)")
        self.digits = digits
        self.places = places
    }

    /// Reads `-12`, `12`, `12.50`; nothing else: no exponent, no blanks, no leading point.
    public init?(_ text: some StringProtocol) {
        var digits: Int64 = 0
        var places: Int?
        var count = 0
        var rest = Substring(text).utf8
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest.removeFirst() }
        guard rest.first != UInt8(ascii: "."), rest.last != UInt8(ascii: ".") else { return nil }
        for byte in rest {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits = digits * 10 + Int64(byte - UInt8(ascii: "0"))
                count += 1
                places = places.map { $0 + 1 }
            case UInt8(ascii: ".") where places == nil:
                places = 0
            default:
                return nil
            }
            guard count <= 18 else { return nil }
        }
        guard count > 0 else { return nil }
        self.init(digits: isNegative ? -digits : digits, places: places ?? 0)
    }

    /// The nearest binary number, for distances and statistics; never for a rule.
    public var approximate: Double {
        var divisor = 1.0
        for _ in 0..<places { divisor *= 10 }
        return Double(digits) / divisor
    }

    public var description: String {
        let text = String(digits.magnitude)
        let padded = String(repeating: "0", count: max(0, places + 1 - text.utf8.count)) + text
        let sign = digits < 0 ? "-" : ""
        guard places > 0 else { return sign + padded }
        return sign + padded.dropLast(places) + "." + padded.suffix(places)
    }

    /// Whether this number, taken `factor` times, is at least `other`; exact.
    public func times(_ factor: Int64, isAtLeast other: DecimalNumber) -> Bool {
        let common = max(places, other.places)
        let mine = digits.multipliedFullWidth(by: factor * Self.powerOfTen(common - places))
        let others = other.digits.multipliedFullWidth(by: Self.powerOfTen(common - other.places))
        return (mine.high, mine.low) >= (others.high, others.low)
    }

    /// The exact sum, with the places of the finer of the two.
    public static func + (lhs: DecimalNumber, rhs: DecimalNumber) -> DecimalNumber {
        let common = max(lhs.places, rhs.places)
        return DecimalNumber(
            digits: lhs.digits * powerOfTen(common - lhs.places) + rhs.digits * powerOfTen(common - rhs.places),
            places: common
        )
    }

    private static func powerOfTen(_ exponent: Int) -> Int64 {
        (0..<exponent).reduce(1) { power, _ in power * 10 }
    }
}
