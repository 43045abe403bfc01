private import CPQ

extension Connection {
    /// Writes many records into a table in one go.
    ///
    /// The table's column types are asked for first, so that a value of another type is told by its column's name.
    ///
    /// - Parameters:
    ///   - records: What to write.
    ///   - table: The table's name, with its schema.
    ///   - columns: The names of the columns that are filled.
    ///   - write: Appends the values of one record in the order of `columns`.
    /// - Returns: How many records were written.
    /// - Throws: ``PostgresError``; then none was.
    @discardableResult
    public mutating func copy<Records: Sequence>(
        _ records: Records,
        into table: StaticString,
        columns: [StaticString],
        write: (Records.Element, inout CopyLine) -> Void
    ) throws(PostgresError) -> Int {
        let list = columns.map(\.description).joined(separator: ", ")
        var line = CopyLine(try describe("SELECT \(list) FROM \(table)"))
        try beginCopy("COPY \(table) (\(list)) FROM STDIN (FORMAT binary)")
        do throws(PostgresError) {
            line.appendHeader()
            for record in records {
                line.begin()
                write(record, &line)
                line.end()
                if let failure = line.failure {
                    throw failure
                }
                try flush(&line, atLeast: 65_536)
            }
            line.appendTrailer()
            try flush(&line, atLeast: 0)
        } catch {
            PQputCopyEnd(handle, "not wanted")
            PQclear(answer())
            throw error
        }
        PQputCopyEnd(handle, nil)
        return try rows(of: answer()).affected
    }

    /// The columns that a query would have.
    private mutating func describe(_ query: String) throws(PostgresError) -> [Column] {
        _ = try exchange { handle in PQsendPrepare(handle, "", query, 0, nil) }
        return try exchange { handle in PQsendDescribePrepared(handle, "") }.columns
    }

    /// Tells the server that records follow.
    private func beginCopy(_ statement: String) throws(PostgresError) {
        guard PQsendQuery(handle, statement) == 1 else {
            throw lost()
        }
        let result = answer()
        guard PQresultStatus(result) == PGRES_COPY_IN else {
            _ = try rows(of: result)
            return
        }
        PQclear(result)
    }

    /// Sends what is written so far once it is worth a call.
    private func flush(_ line: inout CopyLine, atLeast threshold: Int) throws(PostgresError) {
        let bytes = line.wire.bytes
        guard bytes.count >= threshold else { return }
        try checkWanted()
        let sent = bytes.withUnsafeBytes { bytes in
            PQputCopyData(handle, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count))
        }
        guard sent == 1 else {
            throw lost()
        }
        line.removeAll()
    }
}
