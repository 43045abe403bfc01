private import CPQ
private import Glibc

/// Question and answer, the way every statement takes.
///
/// libpq's `PQexec` keeps the last result only. When the server says why it ends a session, that is the loss of the
/// connection and not the reason; here the first failure counts.
extension Connection {
    /// Sends something and waits for the answer.
    ///
    /// - Parameter send: Hands the question to libpq; 0 where it cannot be sent.
    /// - Returns: The last statement's rows.
    /// - Throws: ``PostgresError``.
    mutating func exchange(_ send: (OpaquePointer) -> Int32) throws(PostgresError) -> Rows {
        try checkWanted()
        guard send(handle) == 1 else {
            throw lost()
        }
        return try rows(of: answer())
    }

    /// Undoes what the open transaction did, if the connection still takes it: where it does not, the server has done
    /// so already.
    mutating func rollBack() {
        guard PQsendQuery(handle, "ROLLBACK") == 1 else { return }
        PQclear(answer())
    }

    /// Waits for the answer to what was sent, to its end.
    func answer() -> OpaquePointer? {
        var kept: OpaquePointer?
        while let next = PQgetResult(handle) {
            guard kept == nil || PQresultStatus(kept) != PGRES_FATAL_ERROR else {
                PQclear(next)
                continue
            }
            PQclear(kept)
            kept = next
            if [PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH].contains(PQresultStatus(next)) {
                break
            }
        }
        return kept
    }

    /// Takes a result over, or throws what it reports.
    func rows(of result: OpaquePointer?) throws(PostgresError) -> Rows {
        guard let result else {
            throw lost()
        }
        switch PQresultStatus(result) {
        case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY:
            return Rows(result)
        case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
            preconditionFailure("COPY is done by copy(_:into:columns:write:).")
        default:
            defer { PQclear(result) }
            let report = ServerReport(result)
            throw report.sqlState == "57014" && cancelHandle.isRequested ? .cancelled : PostgresError(report)
        }
    }

    /// The error for a connection on which nothing can be sent or received.
    func lost() -> PostgresError {
        .connectionLost(ServerReport(sqlState: "08006", message: String(cString: PQerrorMessage(handle))))
    }

    /// Throws where the connection's work has been cancelled.
    func checkWanted() throws(PostgresError) {
        guard !cancelHandle.isRequested else {
            throw .cancelled
        }
    }

    /// Whether the connection is still there, as far as can be told without asking the server: it tells of its end
    /// before it closes, and that waits to be read.
    mutating func isAlive() -> Bool {
        while Socket(PQsocket(handle)).waits(for: POLLIN, until: .now) {
            guard PQconsumeInput(handle) == 1 else { return false }
        }
        return !isLost
    }
}
