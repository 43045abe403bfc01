import Core

/// What is cut off when a solution breaks a rule that the program does not know.
extension WeekProgram {
    /// A row with an upper limit.
    struct UpperRow {
        let limit: Double
        let terms: [IntegerProgram.Term]
    }

    /// Rows against the chosen paths that break a limit of the working day.
    func rowsAgainstUnlawfulPaths(in values: [Double]) -> [UpperRow] {
        networks.flatMap { _, network -> [UpperRow] in
            let parts = network.parts(in: values)
            guard !network.isLawful(parts) else { return [] }
            return network.rowsAgainstLongStretches(in: values) + [network.rowAgainst(parts)]
        }
    }
}
