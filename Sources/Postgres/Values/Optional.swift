/// NULL where there is no value.
extension Optional: SQLValue where Wrapped: SQLValue {
    public static var sqlType: SQLType { Wrapped.sqlType }
    public static var readableTypes: [SQLType] { Wrapped.readableTypes }
    public static var sqlNull: Wrapped?? { .some(nil) }
    public var isSQLNull: Bool { self?.isSQLNull ?? true }

    public func write(to wire: inout WireWriter) {
        self?.write(to: &wire)
    }

    public init(from wire: inout WireReader) throws(WireError) {
        self = try Wrapped(from: &wire)
    }
}
