/// A one-dimensional array, `bigint[]`, `text[]`; elements that may be NULL are optional.
extension Array: SQLValue where Element: SQLValue {
    public static var sqlType: SQLType { Element.sqlType.array }
    public static var readableTypes: [SQLType] { Element.readableTypes.map(\.array) }

    public func write(to wire: inout WireWriter) {
        wire.append(Int32(isEmpty ? 0 : 1))
        wire.append(Int32(contains(where: \.isSQLNull) ? 1 : 0))
        wire.append(Element.sqlType.oid)
        guard !isEmpty else { return }
        wire.append(Int32(clamping: count))
        wire.append(Int32(1))
        for element in self {
            wire.appendField(element)
        }
    }

    public init(from wire: inout WireReader) throws(WireError) {
        let dimensions = try wire.integer(Int32.self)
        _ = try wire.integer(Int32.self)
        guard (0...1).contains(dimensions), Element.reads(try wire.integer(UInt32.self)) else {
            throw .malformed
        }
        self.init()
        guard dimensions == 1 else { return }
        let count = try Int(wire.integer(Int32.self))
        _ = try wire.integer(Int32.self)
        // Every element takes four bytes at least: a count beyond that is no reason to ask for the memory.
        guard (0...wire.remaining / 4).contains(count) else {
            throw .malformed
        }
        reserveCapacity(count)
        for _ in 0..<count {
            append(try wire.field())
        }
    }
}
