/// A value of which the database has ranges.
public protocol SQLRangeBound: SQLValue, Comparable {
    /// The type of a range between two such values.
    static var sqlRangeType: SQLType { get }
}

extension SQLRangeBound where Self: SQLRepresentable, SQLRepresentation: SQLRangeBound {
    public static var sqlRangeType: SQLType { SQLRepresentation.sqlRangeType }
}

extension Int: SQLRangeBound {
    public static var sqlRangeType: SQLType { .int8range }
}

extension Int64: SQLRangeBound {
    public static var sqlRangeType: SQLType { .int8range }
}

extension Int32: SQLRangeBound {
    public static var sqlRangeType: SQLType { .int4range }
}

/// A bounded half-open range, `'[)'`.
///
/// An empty one is stored as PostgreSQL's `empty`, which has forgotten its place: it cannot be read back.
extension Range: SQLValue where Bound: SQLRangeBound {
    public static var sqlType: SQLType { Bound.sqlRangeType }

    public func write(to wire: inout WireWriter) {
        guard !isEmpty else {
            wire.append(RangeFlags.empty.rawValue)
            return
        }
        wire.append(RangeFlags.lowerInclusive.rawValue)
        wire.appendField(lowerBound)
        wire.appendField(upperBound)
    }

    public init(from wire: inout WireReader) throws(WireError) {
        switch RangeFlags(rawValue: try wire.integer()) {
        case .lowerInclusive: break
        case let flags where flags.isDisjoint(with: [.empty, .lowerInfinite, .upperInfinite]): throw .malformed
        default: throw .absent
        }
        let lower = try wire.field(Bound.self)
        let upper = try wire.field(Bound.self)
        guard lower <= upper else {
            throw .malformed
        }
        self = lower..<upper
    }
}

/// The first byte of a range on the wire.
private struct RangeFlags: OptionSet {
    let rawValue: UInt8

    static let empty = RangeFlags(rawValue: 1)
    static let lowerInclusive = RangeFlags(rawValue: 2)
    static let upperInclusive = RangeFlags(rawValue: 4)
    static let lowerInfinite = RangeFlags(rawValue: 8)
    static let upperInfinite = RangeFlags(rawValue: 16)
}
