internal import CPQ
private import Glibc

/// Opens a connection; the server's refusal arrives with its SQLSTATE, which libpq gives only inside verbose words.
enum Connecting {
    /// Connects, or says why not.
    ///
    /// - Parameter settings: Keywords of libpq and their values.
    /// - Returns: An open connection, the caller's to finish.
    /// - Throws: ``PostgresError/connectionFailed(_:)``.
    static func connect(_ settings: [String: String]) throws(PostgresError) -> OpaquePointer {
        guard let handle = start(settings) else {
            throw .connectionFailed(ServerReport(sqlState: "53200", message: "out of memory"))
        }
        PQsetErrorVerbosity(handle, PQERRORS_VERBOSE)
        // Notices would be printed on standard error.
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
        guard finish(handle, by: .now + patience(of: settings)) else {
            let words = String(cString: PQerrorMessage(handle))
            PQfinish(handle)
            throw .connectionFailed(report(words))
        }
        return handle
    }

    /// How long to wait for the server: what libpq would, whose own wait is not used here.
    private static func patience(of settings: [String: String]) -> Duration {
        let seconds = settings["connect_timeout"].flatMap { Int32($0) } ?? 3
        return .seconds(seconds > 0 ? seconds : .max)
    }

    /// Begins to connect.
    private static func start(_ settings: [String: String]) -> OpaquePointer? {
        let pairs = settings.sorted { $0.key < $1.key }
        let keywords = pairs.map { strdup($0.key) }
        let values = pairs.map { strdup($0.value) }
        defer { (keywords + values).forEach { free($0) } }
        return PQconnectStartParams(
            keywords.map { UnsafePointer($0) } + [nil],
            values.map { UnsafePointer($0) } + [nil],
            0
        )
    }

    /// Sees the connection through, waiting for the server no longer than the deadline.
    private static func finish(_ handle: OpaquePointer, by deadline: ContinuousClock.Instant) -> Bool {
        guard PQstatus(handle) != CONNECTION_BAD else { return false }
        var state = PGRES_POLLING_WRITING
        while state != PGRES_POLLING_OK {
            let event = state == PGRES_POLLING_READING ? POLLIN : POLLOUT
            guard state != PGRES_POLLING_FAILED, Socket(PQsocket(handle)).waits(for: event, until: deadline) else {
                return false
            }
            state = PQconnectPoll(handle)
        }
        return true
    }

    /// Finds the SQLSTATE in words such as `… failed: FATAL:  3D000: database "x" does not exist`.
    private static func report(_ words: String) -> ServerReport {
        let code = words.split(separator: ":").map { $0.drop { $0 == " " } }.first { part in
            part.utf8.count == 5 && part.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) }
                && part.contains(where: \.isNumber)
        }
        return ServerReport(
            sqlState: code.map { String($0) } ?? "08001",
            message: words.isEmpty ? "no answer in time" : words
        )
    }
}
