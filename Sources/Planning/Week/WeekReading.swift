import Core

/// What a solution says.
extension WeekProgram {
    /// By day, the uncovered minutes.
    func uncoveredMinutes(in values: [Double]) -> [Int] {
        uncovered.map { terms in
            Int(terms.reduce(0) { $0 + $1.factor * values[$1.variable] }.rounded())
        }
    }

    func chosenPatterns(in values: [Double]) -> [(day: Int, pattern: DayPattern)] {
        patternVariables.filter { values[$0.variable] > 0.5 }.map { ($0.day, $0.pattern) }
    }

    /// The chosen paths that keep every limit, as patterns.
    func lawfulPaths(in values: [Double]) -> [(day: Int, pattern: DayPattern)] {
        networks.compactMap { day, network in
            let parts = network.parts(in: values)
            guard !parts.isEmpty, network.isLawful(parts) else { return nil }
            return (day, DayPattern(person: network.person, parts: parts))
        }
    }

    /// The people whose networks do not know of working time, and whose paths break it.
    func carelessPeople(in values: [Double]) -> Set<Int> {
        let careless = networks.filter {
            !$0.network.keepsWorkingTime && !$0.network.isLawful($0.network.parts(in: values))
        }
        return Set(careless.map(\.network.person))
    }

    /// Whether every path keeps every limit.
    func isLawful(_ values: [Double]) -> Bool {
        networks.allSatisfy { $0.network.isLawful($0.network.parts(in: values)) }
    }
}
