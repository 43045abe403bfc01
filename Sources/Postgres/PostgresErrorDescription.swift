/// Codes and names alone: nothing that a row holds may reach a log.
extension PostgresError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .connectionFailed(let report): "connection failed (\(report.sqlState))"
        case .connectionLost(let report): "connection lost (\(report.sqlState))"
        case .refused(let constraint, let report):
            "refused by \(constraint.name) of \(constraint.table) (\(report.sqlState))"
        case .serialization(let report): "overtaken by another transaction (\(report.sqlState))"
        case .deadlock(let report): "deadlock (\(report.sqlState))"
        case .lockTimeout(let report): "lock not available in time (\(report.sqlState))"
        case .timeout(let report): "out of time (\(report.sqlState))"
        case .cancelled: "cancelled"
        case .notAllowed(let report): "not allowed (\(report.sqlState))"
        case .invalidValue(let report): "invalid value (\(report.sqlState))"
        case .schema(let report): "schema does not fit (\(report.sqlState))"
        case .stalePlan(let report): "schema changed meanwhile (\(report.sqlState))"
        case .exhausted(let report): "server exhausted (\(report.sqlState))"
        case .raised(let report): "raised by the database (\(report.sqlState))"
        case .rolledBack: "rolled back, an earlier statement had failed"
        case .mismatch(let column, let expected, let found): "column \(column): expected \(expected), found \(found)"
        case .notOneRow(let found): "expected one row, found \(found)"
        case .other(let report): "database error (\(report.sqlState))"
        }
    }
}

/// The server's own words, which may quote rows: for a developer at a terminal.
extension PostgresError: CustomDebugStringConvertible {
    public var debugDescription: String {
        report.map { "\(description)\n\($0.words)" } ?? description
    }
}
