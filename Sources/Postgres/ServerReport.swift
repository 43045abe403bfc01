private import CPQ

/// What the server, or libpq in its place, said about a failure.
///
/// Names and codes are safe to show. ``message``, ``detail`` and ``context`` may quote rows: they are for a developer
/// at a terminal, never for a log.
public struct ServerReport: Hashable, Sendable {
    /// The five characters of SQLSTATE; `08006` where libpq alone noticed the failure.
    public var sqlState: String
    public var message: String
    public var detail: String?
    public var hint: String?
    public var context: String?
    public var table: String?
    public var column: String?
    public var constraint: String?
    /// The function in the server's own source that raised the error, which tells apart what shares an SQLSTATE.
    var function: String?

    init(sqlState: String, message: String) {
        self.sqlState = sqlState
        self.message = message
    }

    /// Reads the fields of a failed result.
    init(_ result: OpaquePointer) {
        func field(_ code: Int32) -> String? {
            PQresultErrorField(result, code).map { String(cString: $0) }
        }
        self.init(
            sqlState: field(reportSQLState) ?? "08006",
            message: field(reportMessage) ?? String(cString: PQresultErrorMessage(result))
        )
        detail = field(reportDetail)
        hint = field(reportHint)
        context = field(reportContext)
        table = field(reportTable)
        column = field(reportColumn)
        constraint = field(reportConstraint)
        function = field(reportFunction)
    }

    /// Every word there is, a line each.
    var words: String {
        let lines = [
            "\(sqlState): \(message)", detail.map { "DETAIL: \($0)" }, hint.map { "HINT: \($0)" },
            context.map { "CONTEXT: \($0)" },
        ]
        return lines.compactMap(\.self).joined(separator: "\n")
    }
}
