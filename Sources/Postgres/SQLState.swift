extension PostgresError {
    /// Sorts a report of a live connection by its SQLSTATE.
    init(_ report: ServerReport) {
        switch report.sqlState {
        case "40001": self = .serialization(report)
        case "40P01": self = .deadlock(report)
        case "55P03": self = .lockTimeout(report)
        case "57014", "25P03": self = .timeout(report)
        case "57P01", "57P02", "57P03", "57P04": self = .connectionLost(report)
        case "42501": self = .notAllowed(report)
        case "26000": self = .stalePlan(report)
        case "0A000" where report.function == "RevalidateCachedQuery": self = .stalePlan(report)
        default: self.init(byClassOf: report)
        }
    }

    /// Sorts a report by the first two characters of its SQLSTATE.
    private init(byClassOf report: ServerReport) {
        switch report.sqlState.prefix(2) {
        case "08": self = .connectionLost(report)
        case "22": self = .invalidValue(report)
        case "23": self = .refused(Constraint(report), report)
        case "3F", "42": self = .schema(report)
        case "53": self = .exhausted(report)
        case "P0": self = .raised(report)
        default: self = .other(report)
        }
    }
}

extension PostgresError.Constraint {
    /// The constraint that a report of class 23 names.
    fileprivate init(_ report: ServerReport) {
        let kind: Kind =
            switch report.sqlState {
            case "23502": .notNull
            case "23503": .foreignKey
            case "23505": .unique
            case "23514": .check
            case "23P01": .exclusion
            default: .other
            }
        self.init(kind: kind, name: report.constraint ?? report.column ?? "", table: report.table ?? "")
    }
}
