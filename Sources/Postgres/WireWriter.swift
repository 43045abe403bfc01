/// Bytes on their way to the server, in PostgreSQL's binary form: integers with their highest byte first, every field
/// with its length before it.
public struct WireWriter: Sendable {
    private(set) var bytes: [UInt8] = []

    /// Appends an integer of its own width.
    public mutating func append(_ integer: some FixedWidthInteger) {
        withUnsafeBytes(of: integer.bigEndian) { bytes.append(contentsOf: $0) }
    }

    /// Appends bytes as they are.
    public mutating func append(contentsOf text: some Sequence<UInt8>) {
        bytes.append(contentsOf: text)
    }

    /// Appends a value with its length before it, or the mark of NULL.
    public mutating func appendField(_ value: some SQLValue) {
        guard !value.isSQLNull else {
            append(Int32(-1))
            return
        }
        let start = bytes.count
        append(Int32(0))
        value.write(to: &self)
        patch(Int32(clamping: bytes.count - start - 4), at: start)
    }

    /// Drops the bytes already handed over and keeps the room they took.
    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }

    /// Puts an integer over four bytes that were left for it.
    private mutating func patch(_ integer: Int32, at offset: Int) {
        withUnsafeBytes(of: integer.bigEndian) { patch in
            for index in 0..<4 {
                bytes[offset + index] = patch[index]
            }
        }
    }
}
