/// One record on its way into a table: the values of its columns, in their order.
public struct CopyLine: ~Copyable {
    private let columns: [Column]
    private var filled = 0
    private(set) var wire = WireWriter()
    /// The first value that did not fit its column.
    private(set) var failure: PostgresError?

    init(_ columns: [Column]) {
        self.columns = columns
    }

    /// Appends the value of the next column.
    ///
    /// An integer may go into a narrower column that can hold it; any other value goes into a column of its own type.
    public mutating func append<Value: SQLValue>(_ value: Value) {
        precondition(filled < columns.count, "There are \(columns.count) columns to fill.")
        let column = columns[filled]
        filled += 1
        if value.isSQLNull || column.takes(Value.sqlType) {
            wire.appendField(value)
        } else if let integer = Int64(integerOf: value), column.appendNarrow(integer, to: &wire) {
            return
        } else {
            failure =
                failure
                ?? .mismatch(
                    column: column.name,
                    expected: SQLType.name(ofOID: column.oid),
                    found: Value.sqlType.name
                )
        }
    }

    /// Begins a record.
    mutating func begin() {
        filled = 0
        wire.append(Int16(clamping: columns.count))
    }

    /// Ends a record.
    func end() {
        precondition(filled == columns.count, "\(filled) of \(columns.count) columns were filled.")
    }

    /// Appends what comes before the records.
    mutating func appendHeader() {
        wire.append(contentsOf: "PGCOPY\n".utf8)
        wire.append(contentsOf: [0xff, 0x0d, 0x0a, 0x00])
        wire.append(Int32(0))
        wire.append(Int32(0))
    }

    /// Appends what comes after the records.
    mutating func appendTrailer() {
        wire.append(Int16(-1))
    }

    /// Drops what has been sent.
    mutating func removeAll() {
        wire.removeAll()
    }
}

extension Column {
    /// The number of the first type that is not PostgreSQL's own.
    private static let firstOwnOID: UInt32 = 16_384

    /// Whether values of a type go into the column as they are. Text does into every kind of text, enumerations included.
    func takes(_ type: SQLType) -> Bool {
        oid == type.oid || (type == .text && (String.reads(oid) || oid >= Self.firstOwnOID))
    }

    /// Appends an integer in the column's width.
    ///
    /// - Parameters:
    ///   - integer: The value.
    ///   - wire: Takes the field.
    /// - Returns: Whether the column is of integers and can hold this one.
    func appendNarrow(_ integer: Int64, to wire: inout WireWriter) -> Bool {
        switch oid {
        case SQLType.bigint.oid:
            wire.appendField(integer)
        case SQLType.integer.oid:
            guard let narrow = Int32(exactly: integer) else { return false }
            wire.appendField(narrow)
        case SQLType.smallint.oid:
            guard let narrow = Int16(exactly: integer) else { return false }
            wire.appendField(narrow)
        default:
            return false
        }
        return true
    }
}

extension Int64 {
    /// The integer that a value goes out as; nil where it is of another kind.
    fileprivate init?(integerOf value: some SQLValue) {
        guard [SQLType.bigint, .integer, .smallint].contains(type(of: value).sqlType) else { return nil }
        var wire = WireWriter()
        value.write(to: &wire)
        let integer = wire.bytes.withUnsafeBytes { bytes in
            var reader = WireReader(bytes)
            return Result { () throws(WireError) in try Int64(from: &reader) }
        }
        guard case .success(let integer) = integer else { return nil }
        self = integer
    }
}
