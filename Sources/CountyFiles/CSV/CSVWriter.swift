/// Writes CSV: LF after every record, and quotes only where a field needs them.
struct CSVWriter {
    private(set) var bytes: [UInt8] = []
    private var isAtStart = true

    /// Appends a field.
    mutating func add(_ text: String) {
        if !isAtStart { bytes.append(UInt8(ascii: ",")) }
        isAtStart = false
        var text = text
        text.withUTF8 { field in
            guard field.contains(where: Self.needsQuotes) else {
                bytes.append(contentsOf: field)
                return
            }
            bytes.append(UInt8(ascii: "\""))
            for byte in field {
                if byte == UInt8(ascii: "\"") { bytes.append(byte) }
                bytes.append(byte)
            }
            bytes.append(UInt8(ascii: "\""))
        }
    }

    /// Ends the record.
    mutating func endRecord() {
        bytes.append(UInt8(ascii: "\n"))
        isAtStart = true
    }

    /// Appends a whole record.
    mutating func addRecord(_ fields: some Sequence<String>) {
        for field in fields { add(field) }
        endRecord()
    }

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
        default: false
        }
    }
}
