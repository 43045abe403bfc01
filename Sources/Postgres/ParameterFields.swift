/// The values of a statement where libpq wants them: a pointer and a length each.
struct ParameterFields {
    private(set) var values: [UnsafePointer<CChar>?] = []
    private(set) var lengths: [Int32] = []

    /// Finds the fields in what a ``WireWriter`` has written.
    init(_ bytes: UnsafeRawBufferPointer, count: Int) {
        values.reserveCapacity(count)
        lengths.reserveCapacity(count)
        var offset = 0
        for _ in 0..<count {
            let length = Int32(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self))
            offset += 4
            let value = bytes.baseAddress?.advanced(by: offset).assumingMemoryBound(to: CChar.self)
            values.append(length < 0 ? nil : value)
            lengths.append(max(length, 0))
            offset += Int(max(length, 0))
        }
    }
}
