/// A `timestamptz` in whole seconds since 1970-01-01T00:00:00Z; a fraction in the database is cut off downwards.
public struct SQLTimestamp: Hashable, Comparable, Sendable {
    public let seconds: Int64

    public init(seconds: Int64) {
        self.seconds = seconds
    }

    public static func < (lhs: SQLTimestamp, rhs: SQLTimestamp) -> Bool {
        lhs.seconds < rhs.seconds
    }
}

/// The server counts microseconds from 2000-01-01; its least and greatest numbers mean minus infinity and infinity.
extension SQLTimestamp: SQLRangeBound {
    private static let secondsOf2000: Int64 = 946_684_800
    private static let microseconds: Int64 = 1_000_000

    public static var sqlType: SQLType { .timestamptz }
    public static var sqlRangeType: SQLType { .tstzrange }

    /// An instant beyond the calendar goes out as the last number that is not infinity, which the server refuses.
    public func write(to wire: inout WireWriter) {
        let since2000 = seconds.subtractingReportingOverflow(Self.secondsOf2000)
        let fine = since2000.partialValue.multipliedReportingOverflow(by: Self.microseconds)
        let beyond = seconds < 0 ? Int64.min + 1 : Int64.max - 1
        wire.append(since2000.overflow || fine.overflow ? beyond : fine.partialValue)
    }

    public init(from wire: inout WireReader) throws(WireError) {
        let fine = try wire.integer(Int64.self)
        guard fine != Int64.min, fine != Int64.max else {
            throw .absent
        }
        let (quotient, remainder) = fine.quotientAndRemainder(dividingBy: Self.microseconds)
        self.init(seconds: quotient - (remainder < 0 ? 1 : 0) + Self.secondsOf2000)
    }
}
