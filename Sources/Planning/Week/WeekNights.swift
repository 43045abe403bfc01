import Core

/// The rest between a person's last presence of a date and the first one of the next.
extension WeekProgram {
    /// A stretch of a date with all that makes a person present in it.
    private struct Stretch {
        let period: Range<Int>
        let presence: [IntegerProgram.Term]
    }

    /// Forbids every night that is too short.
    ///
    /// A person who is present in a stretch of an evening is late for every earlier one as well, and whoever is present
    /// in a stretch of a morning is early for every later one; nobody is both late and early where the rest between is
    /// too short.
    mutating func addNights() {
        for day in days.indices.dropFirst() where days[day].date == days[day - 1].date.next {
            for person in days[day].peopleNear(days[day - 1], in: index) {
                let rest = index.limits(of: person, on: days[day].date).rest
                let evening = stretches(of: person, on: day - 1)
                let morning = stretches(of: person, on: day)
                guard let end = evening.last?.period.upperBound, let start = morning.first?.period.lowerBound,
                    start - end < rest
                else { continue }
                let late = evening.filter { start - $0.period.upperBound < rest }
                let early = morning.filter { $0.period.lowerBound - end < rest }
                addNight(late: late, early: early, rest: rest)
            }
        }
    }

    private mutating func addNight(late: [Stretch], early: [Stretch], rest: Int) {
        let isLate = Array(addChain(over: late.reversed()).reversed())
        let isEarly = addChain(over: early)
        for (evening, isLate) in zip(late, isLate) {
            let conflicting = early.lastIndex { $0.period.lowerBound - evening.period.upperBound < rest }
            guard let conflicting else { continue }
            program.addRow(
                0...1,
                [.init(variable: isLate, factor: 1), .init(variable: isEarly[conflicting], factor: 1)]
            )
        }
    }

    /// Adds a variable for each stretch that is 1 where the person is present in it or in one before it.
    private mutating func addChain(over stretches: [Stretch]) -> [Int] {
        var chain: [Int] = []
        for stretch in stretches {
            let variable = program.addQuantity(upTo: 1)
            let link = IntegerProgram.Term(variable: variable, factor: -1)
            program.addRow(-1...0, stretch.presence + [link])
            if let last = chain.last { program.addRow(-1...0, [.init(variable: last, factor: 1), link]) }
            chain.append(variable)
        }
        return chain
    }

    /// The stretches of a date in which a person can be present, in order.
    private func stretches(of person: Int, on day: Int) -> [Stretch] {
        let edges = Set(intervals[day].joined().flatMap { [$0.period.lowerBound, $0.period.upperBound] }).sorted()
        return zip(edges, edges.dropFirst()).compactMap { start, end in
            let presence = presence(of: person, on: day, at: start)
            return presence.isEmpty ? nil : Stretch(period: start..<end, presence: presence)
        }
    }
}
