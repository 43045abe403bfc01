private import CPQ

/// One row, lent to a closure: it can be neither copied nor kept.
public struct Row: ~Copyable {
    private let result: OpaquePointer
    private let index: Int32

    init(result: OpaquePointer, index: Int32) {
        self.result = result
        self.index = index
    }

    /// The value in a column, counted from 0.
    ///
    /// - Parameters:
    ///   - column: The column's place in the select list.
    ///   - type: What to read it as; an optional where the column may be NULL.
    /// - Returns: The value.
    /// - Throws: ``PostgresError/mismatch(column:expected:found:)`` where the column holds something else.
    public func value<Value: SQLValue>(
        _ column: Int,
        as type: Value.Type = Value.self
    ) throws(PostgresError) -> Value {
        guard let number = Int32(exactly: column), (0..<PQnfields(result)).contains(number) else {
            throw .mismatch(column: "\(column)", expected: "a column", found: "\(PQnfields(result)) columns")
        }
        let oid = PQftype(result, number)
        guard Value.reads(oid) else {
            throw mismatch(number, as: Value.self, found: SQLType.name(ofOID: oid))
        }
        guard PQgetisnull(result, index, number) == 0 else {
            guard let null = Value.sqlNull else {
                throw mismatch(number, as: Value.self, found: "NULL")
            }
            return null
        }
        var wire = WireReader(
            UnsafeRawBufferPointer(
                start: PQgetvalue(result, index, number),
                count: Int(PQgetlength(result, index, number))
            )
        )
        do {
            return try wire.whole()
        } catch {
            throw mismatch(number, as: Value.self, found: error.words)
        }
    }

    /// The integer in a column, of any width.
    public func integer(_ column: Int) throws(PostgresError) -> Int64 {
        try value(column)
    }

    /// The text in a column.
    public func text(_ column: Int) throws(PostgresError) -> String {
        try value(column)
    }

    /// The truth value in a column.
    public func boolean(_ column: Int) throws(PostgresError) -> Bool {
        try value(column)
    }

    /// The error for a column that does not hold what was asked of it.
    private func mismatch<Value: SQLValue>(_ column: Int32, as type: Value.Type, found: String) -> PostgresError {
        let name = PQfname(result, column).map { String(cString: $0) } ?? "\(column)"
        return .mismatch(column: name, expected: Value.sqlType.name, found: found)
    }
}

extension WireError {
    /// What was found in place of a value; never the value itself.
    fileprivate var words: String {
        switch self {
        case .malformed: "other bytes"
        case .absent: "NULL, empty or infinite"
        case .outOfRange: "a number out of range"
        case .notAValue(let type): "no \(type)"
        }
    }
}
