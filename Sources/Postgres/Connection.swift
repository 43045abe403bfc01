private import CPQ

/// One session with a database.
///
/// Its calls block: use it through a ``Database``, on a thread that may wait.
public struct Connection: ~Copyable, @unchecked Sendable {
    // Sendable by unique ownership: libpq lets a connection change threads between calls.
    let handle: OpaquePointer
    private var statements: [Statement: String] = [:]
    /// How many statements were ever prepared here: no name is used twice.
    private var statementsMade = 0
    /// Ends the running statement from another thread.
    public let cancelHandle: CancelHandle

    /// A statement as it is prepared: the same text with values of other types is another one.
    private struct Statement: Hashable {
        let text: String
        let parameterTypes: [UInt32]
    }

    /// Connects.
    ///
    /// - Parameters:
    ///   - conninfo: Where to, and as whom.
    ///   - timeouts: How long the server bears with this session.
    /// - Throws: ``PostgresError/connectionFailed(_:)``.
    public init(_ conninfo: Conninfo, timeouts: Timeouts = .interactive) throws(PostgresError) {
        handle = try Connecting.connect(conninfo.settings(with: timeouts))
        cancelHandle = CancelHandle(handle)
    }

    deinit {
        PQfinish(handle)
    }

    /// The server's version, 150018 for 15.18.
    public var serverVersion: Int { Int(PQserverVersion(handle)) }

    /// Whether the connection is gone for good; nothing more can be run on it.
    public var isLost: Bool { PQstatus(handle) == CONNECTION_BAD }

    /// Whether a transaction is open, sound or failed.
    public var isInTransaction: Bool {
        let status = PQtransactionStatus(handle)
        return status == PQTRANS_INTRANS || status == PQTRANS_INERROR
    }

    /// Lets the connection work again after a cancellation.
    public mutating func resume() {
        cancelHandle.reset()
    }

    /// Runs one statement.
    ///
    /// It is prepared at its first run and stays so for the connection's life. Where the schema changed under it, it is
    /// prepared anew, unless a transaction is open, which such a failure ends.
    ///
    /// - Parameter sql: The statement with its values.
    /// - Returns: Its rows.
    /// - Throws: ``PostgresError``.
    @discardableResult
    public mutating func run(_ sql: SQL) throws(PostgresError) -> Rows {
        let standsAlone = !isInTransaction
        do {
            return try runOnce(sql)
        } catch {
            guard case .stalePlan = error else {
                throw error
            }
            statements[Statement(text: sql.text, parameterTypes: sql.parameterTypes)] = nil
            guard standsAlone else {
                throw error
            }
            return try runOnce(sql)
        }
    }

    /// Runs a script, statement after statement, and drops its rows.
    ///
    /// - Parameter script: Outside a transaction it is one of its own, unless it says otherwise.
    /// - Throws: ``PostgresError`` of the first statement that fails; none after it was run.
    public mutating func execute(_ script: Script) throws(PostgresError) {
        // To libpq a text ends at U+0000; what stands behind it would be left out in silence.
        guard !script.text.utf8.contains(0) else {
            throw .invalidValue(ServerReport(sqlState: "22021", message: "U+0000 in a script"))
        }
        _ = try exchange { handle in PQsendQuery(handle, script.text) }
    }

    /// Runs a statement, prepared where its text is the same every time.
    private mutating func runOnce(_ sql: SQL) throws(PostgresError) -> Rows {
        let name = sql.isFixed ? try prepare(sql) : nil
        return try exchange { handle in
            sql.parameters.bytes.withUnsafeBytes { bytes in
                let fields = ParameterFields(bytes, count: sql.parameterTypes.count)
                let formats = [Int32](repeating: binary, count: fields.values.count)
                let count = Int32(clamping: fields.values.count)
                return if let name {
                    PQsendQueryPrepared(handle, name, count, fields.values, fields.lengths, formats, binary)
                } else {
                    PQsendQueryParams(
                        handle,
                        sql.text,
                        count,
                        sql.parameterTypes,
                        fields.values,
                        fields.lengths,
                        formats,
                        binary
                    )
                }
            }
        }
    }

    /// The name under which a statement is prepared, now or earlier.
    private mutating func prepare(_ sql: SQL) throws(PostgresError) -> String {
        let statement = Statement(text: sql.text, parameterTypes: sql.parameterTypes)
        if let name = statements[statement] {
            return name
        }
        statementsMade += 1
        let name = "s\(statementsMade)"
        _ = try exchange { handle in
            PQsendPrepare(handle, name, sql.text, Int32(clamping: sql.parameterTypes.count), sql.parameterTypes)
        }
        statements[statement] = name
        return name
    }
}

/// libpq's number for the binary format.
private let binary: Int32 = 1
