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

    /// The chosen paths that break a limit of the working day, which a network does not know.
    func unlawfulPaths(in values: [Double]) -> [(DayNetwork, [DayPattern.Part])] {
        networks.compactMap { day, network in
            let parts = network.parts(in: values)
            return isLawful(parts, of: network.person, on: day) ? nil : (network, parts)
        }
    }

    /// The chosen paths that keep every limit, as patterns.
    func lawfulPaths(in values: [Double]) -> [(day: Int, pattern: DayPattern)] {
        networks.compactMap { day, network in
            let parts = network.parts(in: values)
            guard !parts.isEmpty, isLawful(parts, of: network.person, on: day) else { return nil }
            return (day, DayPattern(person: network.person, parts: parts))
        }
    }

    private func isLawful(_ parts: [DayPattern.Part], of person: Int, on day: Int) -> Bool {
        let attendances = days[day].personDays.first { $0.person == person }?.attendances ?? []
        return index.isLawful(days[day].stays(parts, attendances.map { Stay($0) }), of: person)
    }
}
