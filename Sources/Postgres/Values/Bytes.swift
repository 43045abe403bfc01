/// Bytes that mean nothing to the database, a `bytea`. An array of numbers is something else: `smallint[]`, `bigint[]`.
public struct Bytes: Hashable, Sendable {
    public var bytes: [UInt8]

    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }
}

extension Bytes: SQLValue {
    public static var sqlType: SQLType { .bytea }

    public func write(to wire: inout WireWriter) {
        wire.append(contentsOf: bytes)
    }

    public init(from wire: inout WireReader) throws(WireError) {
        self.init(wire.rest())
    }
}
