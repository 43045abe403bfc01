/// An exact fraction in lowest terms: a third of a post stays a third, and 31/12 days are not 2.58.
///
/// For posts and days of leave, whose numerators and denominators are small; arithmetic beyond 64 bits traps.
public struct Fraction: Hashable, Sendable {
    public let numerator: Int64
    /// Always positive.
    public let denominator: Int64

    /// - Precondition: The denominator is not zero.
    public init(_ numerator: Int64, over denominator: Int64 = 1) {
        precondition(denominator != 0, "a fraction has no denominator of zero")
        let divisor = Self.greatestCommonDivisor(numerator, denominator) * denominator.signum()
        self.numerator = numerator / divisor
        self.denominator = denominator / divisor
    }

    public init(_ decimal: DecimalNumber) {
        self.init(decimal.digits, over: (0..<decimal.places).reduce(1) { power, _ in power * 10 })
    }

    /// Reads `0.75`, `0,75`, `6` or `1/3`, with six digits behind the point or below the line at most.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        switch parts.count {
        case 1:
            let point = String(text.map { $0 == "," ? "." : $0 })
            guard point.utf8.count <= 12, let decimal = DecimalNumber(point), decimal.places <= 6 else { return nil }
            self.init(decimal)
        case 2:
            guard let numerator = Int64(parts[0]), let denominator = Int64(parts[1]),
                (-1_000_000_000...1_000_000_000).contains(numerator), (1...1_000_000).contains(denominator)
            else { return nil }
            self.init(numerator, over: denominator)
        default: return nil
        }
    }

    /// The nearest whole number; a half goes up (TVöD § 26 (1) sentence 4).
    public var rounded: Int64 {
        (2 * numerator + denominator).quotient(dividingBy: 2 * denominator)
    }

    private static func greatestCommonDivisor(_ first: Int64, _ second: Int64) -> Int64 {
        var (larger, smaller) = (abs(first), abs(second))
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        return larger
    }
}

extension Fraction: AdditiveArithmetic, Comparable, ExpressibleByIntegerLiteral {
    public static var zero: Fraction { Fraction(0) }

    public init(integerLiteral value: Int64) {
        self.init(value)
    }

    public static func + (lhs: Fraction, rhs: Fraction) -> Fraction {
        Fraction(
            lhs.numerator * rhs.denominator + rhs.numerator * lhs.denominator,
            over: lhs.denominator * rhs.denominator
        )
    }

    public static func - (lhs: Fraction, rhs: Fraction) -> Fraction {
        lhs + Fraction(-rhs.numerator, over: rhs.denominator)
    }

    public static func * (lhs: Fraction, rhs: Fraction) -> Fraction {
        Fraction(lhs.numerator * rhs.numerator, over: lhs.denominator * rhs.denominator)
    }

    public static func < (lhs: Fraction, rhs: Fraction) -> Bool {
        lhs.numerator * rhs.denominator < rhs.numerator * lhs.denominator
    }
}

extension Fraction: CustomStringConvertible {
    /// The fraction as a decimal number where that is exact, "24.8"; else as "1/3".
    public var description: String {
        guard let decimal else { return "\(numerator)/\(denominator)" }
        return decimal.description
    }

    /// The same value as a decimal number, with no more places than it needs; `nil` where no decimal is exact.
    public var decimal: DecimalNumber? {
        var places = 0
        var power: Int64 = 1
        while power % denominator != 0 {
            guard places < 9 else { return nil }
            power *= 10
            places += 1
        }
        return DecimalNumber(digits: numerator * (power / denominator), places: places)
    }
}
