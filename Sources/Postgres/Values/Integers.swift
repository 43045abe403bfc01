// Any integer column is read as any integer type that holds its value: `count(*)` is a bigint, a literal an integer.
private let integerTypes: [SQLType] = [.bigint, .integer, .smallint]

extension SQLValue where Self: FixedWidthInteger {
    public static var readableTypes: [SQLType] { integerTypes }

    public func write(to wire: inout WireWriter) {
        wire.append(self)
    }

    public init(from wire: inout WireReader) throws(WireError) {
        let wide: Int64
        switch wire.remaining {
        case 8: wide = try wire.integer()
        case 4: wide = Int64(try wire.integer(Int32.self))
        case 2: wide = Int64(try wire.integer(Int16.self))
        default: throw .malformed
        }
        guard let value = Self(exactly: wide) else {
            throw .outOfRange
        }
        self = value
    }
}

extension Int: SQLValue {
    public static var sqlType: SQLType { .bigint }
}

extension Int64: SQLValue {
    public static var sqlType: SQLType { .bigint }
}

extension Int32: SQLValue {
    public static var sqlType: SQLType { .integer }
}

extension Int16: SQLValue {
    public static var sqlType: SQLType { .smallint }
}
