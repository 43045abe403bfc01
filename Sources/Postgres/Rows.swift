private import CPQ

/// What a statement gave back: its rows, or how many it changed.
public struct Rows: ~Copyable {
    private let handle: OpaquePointer

    init(_ handle: OpaquePointer) {
        self.handle = handle
    }

    deinit {
        PQclear(handle)
    }

    /// The server's name for what it did, `COMMIT`, `INSERT 0 1`.
    var tag: String { String(cString: PQcmdStatus(handle)) }

    /// The columns, in their order.
    var columns: [Column] {
        (0..<PQnfields(handle)).map { index in
            Column(
                name: PQfname(handle, index).map { String(cString: $0) } ?? "",
                oid: PQftype(handle, index)
            )
        }
    }

    /// How many rows there are to read.
    public var count: Int { Int(PQntuples(handle)) }

    /// How many rows the statement inserted, changed, deleted or read.
    public var affected: Int { Int(String(cString: PQcmdTuples(handle))) ?? 0 }

    /// Makes a value of each row, in order.
    ///
    /// - Parameter body: Makes the value; the row is lent to it.
    /// - Returns: A value for each row.
    /// - Throws: What `body` throws.
    public func map<Value, Failure: Error>(
        _ body: (borrowing Row) throws(Failure) -> Value
    ) throws(Failure) -> [Value] {
        var values: [Value] = []
        values.reserveCapacity(count)
        for index in 0..<PQntuples(handle) {
            values.append(try body(Row(result: handle, index: index)))
        }
        return values
    }

    /// Makes a value of the only row.
    ///
    /// - Parameter body: Makes the value; the row is lent to it.
    /// - Returns: The value.
    /// - Throws: ``PostgresError/notOneRow(found:)`` where there are none or several, else what `body` throws.
    public func single<Value>(
        _ body: (borrowing Row) throws(PostgresError) -> Value
    ) throws(PostgresError) -> Value {
        guard count == 1 else {
            throw .notOneRow(found: count)
        }
        return try body(Row(result: handle, index: 0))
    }

    /// The only value: of the first column in the only row.
    public func value<Value: SQLValue>(as type: Value.Type = Value.self) throws(PostgresError) -> Value {
        try single { row throws(PostgresError) in try row.value(0) }
    }

    /// The values of the first column.
    public func values<Value: SQLValue>(as type: Value.Type = Value.self) throws(PostgresError) -> [Value] {
        try map { row throws(PostgresError) in try row.value(0) }
    }

    /// Makes a value of the first row.
    ///
    /// - Parameter body: Makes the value; the row is lent to it.
    /// - Returns: The value, nil where there is no row.
    /// - Throws: What `body` throws.
    public func first<Value, Failure: Error>(
        _ body: (borrowing Row) throws(Failure) -> Value
    ) throws(Failure) -> Value? {
        count > 0 ? try body(Row(result: handle, index: 0)) : nil
    }
}
