extension Bool: SQLValue {
    public static var sqlType: SQLType { .boolean }

    public func write(to wire: inout WireWriter) {
        wire.append(UInt8(self ? 1 : 0))
    }

    public init(from wire: inout WireReader) throws(WireError) {
        self = try wire.integer(UInt8.self) != 0
    }
}

extension Double: SQLValue {
    public static var sqlType: SQLType { .double }
    public static var readableTypes: [SQLType] { [.double, .real] }

    public func write(to wire: inout WireWriter) {
        wire.append(bitPattern)
    }

    public init(from wire: inout WireReader) throws(WireError) {
        switch wire.remaining {
        case 8: self = Double(bitPattern: try wire.integer())
        case 4: self = Double(Float(bitPattern: try wire.integer()))
        default: throw .malformed
        }
    }
}

/// Text in UTF-8. PostgreSQL has no text with U+0000 in it and refuses one.
extension String: SQLValue {
    public static var sqlType: SQLType { .text }
    public static var readableTypes: [SQLType] { [.text, .varchar, .char, .name] }

    public func write(to wire: inout WireWriter) {
        wire.append(contentsOf: utf8)
    }

    public init(from wire: inout WireReader) throws(WireError) {
        self = wire.text()
    }
}
