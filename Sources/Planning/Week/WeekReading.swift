import Core

/// What a solution says.
extension WeekProgram {
    /// By day, the uncovered minutes.
    func uncoveredMinutes(in values: [Double]) -> [Int] {
        uncovered.map { terms in
            Int(terms.reduce(0) { $0 + $1.factor * values[$1.variable] }.rounded())
        }
    }

    /// By day, what is left uncovered and unkept.
    func left(in values: [Double]) -> [WeekSolver.Left] {
        zip(uncoveredMinutes(in: values), lost).map { minutes, lost in
            let variable = lost.terms.reduce(0) { $0 + $1.factor * values[$1.variable] }
            return WeekSolver.Left(uncovered: minutes, lost: lost.fixed + Int(variable.rounded()))
        }
    }

    /// The fewest uncovered minutes that an outcome of ``coverageCosts`` proves, as long as no more is lost.
    func leastUncovered(provenBy outcome: Highs.Outcome) -> Int {
        let lost = left(in: outcome.values).reduce(0) { $0 + $1.lost } - (fixedCosts[.booked] ?? 0)
        return max(0, outcome.bound - lost * Self.minutesOfAnAppointment)
    }

    /// What is to be made small first, whatever comes after: appointments, each worth a week of minutes, and minutes.
    var coverageCosts: [Double] {
        zip(costs(of: .booked), costs(of: .uncovered)).map {
            $0 * Double(Self.minutesOfAnAppointment) + $1
        }
    }

    /// An appointment is worth more minutes than a day has.
    private static let minutesOfAnAppointment = 10_080

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
