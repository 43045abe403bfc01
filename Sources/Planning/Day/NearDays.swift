import Core

/// Dates that lie so near to each other that somebody's rest between them can be too short.
extension DayProblem {
    /// The people who can be present so late on the date before and so early on this one that the rest is too short.
    func peopleNear(_ before: DayProblem, in index: CountyIndex) -> [Int] {
        let evenings = Dictionary(
            before.personDays.map { ($0.person, before.hours(of: $0)) },
            uniquingKeysWith: { first, _ in first }
        )
        return personDays.filter { personDay in
            guard let evening = evenings[personDay.person] ?? nil, let morning = hours(of: personDay) else {
                return false
            }
            return morning.lowerBound - evening.upperBound < index.limits(of: personDay.person, on: date).rest
        }.map(\.person)
    }

    /// From the first to the last minute in which a person is free and something is open.
    private func hours(of personDay: PersonDay) -> Range<Int>? {
        let openings = siteDays.flatMap(\.openings)
        let hours = personDay.free.flatMap { free in openings.map { free.clamped(to: $0) } }.filter { !$0.isEmpty }
        guard let start = hours.map(\.lowerBound).min(), let end = hours.map(\.upperBound).max() else { return nil }
        return start..<end
    }
}
