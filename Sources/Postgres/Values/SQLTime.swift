/// A `time` of day in whole seconds since midnight, 86 400 being the end of the day; a fraction is cut off.
public struct SQLTime: Hashable, Comparable, Sendable {
    public let seconds: Int

    public init(seconds: Int) {
        self.seconds = seconds
    }

    public static func < (lhs: SQLTime, rhs: SQLTime) -> Bool {
        lhs.seconds < rhs.seconds
    }
}

extension SQLTime: SQLValue {
    private static let microseconds: Int64 = 1_000_000

    public static var sqlType: SQLType { .time }

    /// A number of seconds that is no time of day goes out as one the server refuses.
    public func write(to wire: inout WireWriter) {
        wire.append((0...86_400).contains(seconds) ? Int64(seconds) * Self.microseconds : -1)
    }

    public init(from wire: inout WireReader) throws(WireError) {
        self.init(seconds: Int(try wire.integer(Int64.self) / Self.microseconds))
    }
}
