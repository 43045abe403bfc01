/// A `numeric` of at most 18 digits: `digits / 10^scale`, with the places behind the point that it was written with.
public struct SQLDecimal: Hashable, Sendable {
    public let digits: Int64
    public let scale: Int

    public init(digits: Int64, scale: Int) {
        self.digits = digits
        self.scale = scale
    }
}

/// The server counts in groups of four digits; the first group stands for 10 000 to the power of the weight.
extension SQLDecimal: SQLValue {
    private static let base: UInt128 = 10_000
    private static let negative: Int16 = 0x4000

    public static var sqlType: SQLType { .numeric }

    public func write(to wire: inout WireWriter) {
        // The groups meet at the point: the last one is filled up.
        let groupsAfterPoint = (scale + 3) / 4
        var rest = UInt128(digits.magnitude) * Self.powerOfTen(groupsAfterPoint * 4 - scale)
        var groups: [Int16] = []
        while rest > 0 || groups.count < groupsAfterPoint {
            groups.append(Int16(rest % Self.base))
            rest /= Self.base
        }
        wire.append(Int16(groups.count))
        wire.append(Int16(groups.count - groupsAfterPoint - 1))
        wire.append(digits < 0 ? Self.negative : 0)
        wire.append(Int16(scale))
        for group in groups.reversed() {
            wire.append(group)
        }
    }

    public init(from wire: inout WireReader) throws(WireError) {
        let count = Int(try wire.integer(Int16.self))
        let weight = Int(try wire.integer(Int16.self))
        let sign = try wire.integer(Int16.self)
        let scale = Int(try wire.integer(Int16.self))
        let groupsAfterPoint = (scale + 3) / 4
        // What has 18 digits fills six groups at most; nine are as many as the sum below can hold.
        let groups = max(count, weight + 1 + groupsAfterPoint)
        guard sign == 0 || sign == Self.negative, (0...18).contains(scale), (0...9).contains(groups) else {
            throw .outOfRange
        }
        var value: UInt128 = 0
        for index in 0..<groups {
            value = value * Self.base + (index < count ? UInt128(try wire.integer(UInt16.self)) : 0)
        }
        guard let digits = Int64(exactly: value / Self.powerOfTen(groupsAfterPoint * 4 - scale)) else {
            throw .outOfRange
        }
        self.init(digits: sign == 0 ? digits : -digits, scale: scale)
    }

    private static func powerOfTen(_ exponent: Int) -> UInt128 {
        (0..<exponent).reduce(1) { power, _ in power * 10 }
    }
}
