/// A `date` as the number of days since 1970-01-01.
public struct SQLDate: Hashable, Comparable, Sendable {
    public let dayNumber: Int32

    public init(dayNumber: Int32) {
        self.dayNumber = dayNumber
    }

    public static func < (lhs: SQLDate, rhs: SQLDate) -> Bool {
        lhs.dayNumber < rhs.dayNumber
    }
}

/// The server counts days from 2000-01-01; its least and greatest numbers mean minus infinity and infinity.
extension SQLDate: SQLRangeBound {
    private static let dayNumberOf2000: Int32 = 10_957

    public static var sqlType: SQLType { .date }
    public static var sqlRangeType: SQLType { .daterange }

    /// A day before the calendar goes out as the first number that is not infinity, which the server refuses.
    public func write(to wire: inout WireWriter) {
        let days = dayNumber.subtractingReportingOverflow(Self.dayNumberOf2000)
        wire.append(days.overflow ? Int32.min + 1 : days.partialValue)
    }

    public init(from wire: inout WireReader) throws(WireError) {
        let days = try wire.integer(Int32.self)
        guard days != Int32.min, days != Int32.max else {
            throw .absent
        }
        let dayNumber = days.addingReportingOverflow(Self.dayNumberOf2000)
        guard !dayNumber.overflow else {
            throw .outOfRange
        }
        self.init(dayNumber: dayNumber.partialValue)
    }
}
