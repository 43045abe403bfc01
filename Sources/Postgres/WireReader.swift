/// Bytes from the server, read front to back; lent to a decoder for the time of one value.
///
/// Nothing is read past the end: a value that is shorter than its type says throws.
public struct WireReader: ~Copyable {
    private let bytes: UnsafeRawBufferPointer
    private var offset = 0

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    /// How many bytes are left.
    public var remaining: Int { bytes.count - offset }

    /// Takes an integer of the given width.
    public mutating func integer<Integer: FixedWidthInteger>(
        _ type: Integer.Type = Integer.self
    ) throws(WireError) -> Integer {
        let width = Integer.bitWidth / 8
        guard remaining >= width else {
            throw .malformed
        }
        defer { offset += width }
        return Integer(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Integer.self))
    }

    /// Takes all that is left as text.
    public mutating func text() -> String {
        defer { offset = bytes.count }
        return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[offset...]), as: UTF8.self)
    }

    /// Takes all that is left as bytes.
    public mutating func rest() -> [UInt8] {
        defer { offset = bytes.count }
        return [UInt8](bytes[offset...])
    }

    /// Takes a value that has its length before it.
    public mutating func field<Value: SQLValue>(_ type: Value.Type = Value.self) throws(WireError) -> Value {
        let length = try Int(integer(Int32.self))
        guard length >= 0 else {
            guard length == -1, let null = Value.sqlNull else {
                throw .absent
            }
            return null
        }
        guard length <= remaining else {
            throw .malformed
        }
        var field = WireReader(UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length]))
        offset += length
        return try field.whole()
    }

    /// Reads everything there is as one value.
    mutating func whole<Value: SQLValue>(_ type: Value.Type = Value.self) throws(WireError) -> Value {
        let value = try Value(from: &self)
        guard remaining == 0 else {
            throw .malformed
        }
        return value
    }
}
