import Core

/// The least that can stay uncovered on a date whatever the plan: at each minute, people are matched to seats
/// as if nobody had to travel between them, rest or keep to a limit.
///
/// A person takes at most one seat, within pattern and away from leave, mandatory events and the way to and
/// from these, only where the employer and a way there and back allow it. A site whose hard qualification
/// nobody can bring has no seats; otherwise its first seat is kept for those who bring the rarest one.
/// Rigorous, and without cut points.
struct SeatMatching {
    private let index: CountyIndex

    init(_ index: CountyIndex) {
        self.index = index
    }

    /// Uncovered minutes that no plan of the date can avoid.
    func uncoveredMinutes(on day: DayProblem) -> Int {
        let times = day.personDays.map { personDay in
            let reach = DayReach(of: personDay, on: day, in: index)
            return day.siteDays.map { self.times(of: personDay, at: $0.site, within: reach) }
        }
        let edges = times.joined().joined().flatMap { [$0.lowerBound, $0.upperBound] }
        let points = day.siteDays.reduce(into: Set(edges)) { $0.formUnion($1.edges) }.sorted()
        let intervals = day.siteDays.map { siteDay in
            Dictionary(uniqueKeysWithValues: siteDay.intervals(cutAt: points).map { ($0.period.lowerBound, $0) })
        }
        var uncovered = 0
        for (start, end) in zip(points, points.dropFirst()) {
            var seats: [[Int]] = []
            var need = 0
            for site in day.siteDays.indices {
                guard let interval = intervals[site][start] else { continue }
                let able = day.personDays.indices.filter { number in
                    times[number][site].contains { $0.lowerBound <= start && end <= $0.upperBound }
                        && index.canServe(interval, person: day.personDays[number].person)
                }
                need += interval.need
                seats += self.seats(of: interval, among: able.map { day.personDays[$0].person })
            }
            uncovered += (need - Self.matching(seats)) * (end - start)
        }
        return uncovered
    }

    /// When a person could be at a site at all.
    private func times(of personDay: PersonDay, at site: Int, within reach: DayReach) -> [Range<Int>] {
        let person = personDay.person
        guard index.mode[person][site] != .none, let period = reach.period(at: site) else { return [] }
        var barred: [Range<Int>] = []
        for attendance in personDay.attendances {
            guard let event = attendance.site else { continue }
            let there = index.leastMinutes(of: person, from: site, to: event)
            let back = index.leastMinutes(of: person, from: event, to: site)
            let start = there.map { attendance.period.lowerBound - $0 } ?? .min
            let end = back.map { attendance.period.upperBound + $0 } ?? .max
            barred.append(start..<end)
        }
        return personDay.free.map { $0.clamped(to: period) }.flatMap { $0.subtracting(barred) }
    }

    /// By seat, the people who can take it.
    private func seats(of interval: SiteDay.Interval, among able: [Int]) -> [[Int]] {
        let bringers = interval.hard.map { qualification in able.filter { index.people[$0].has(qualification) } }
        guard let rarest = bringers.min(by: { $0.count < $1.count }) else {
            return Array(repeating: able, count: interval.need)
        }
        guard !rarest.isEmpty else { return [] }
        return [rarest] + Array(repeating: able, count: interval.need - 1)
    }

    /// The size of a maximum matching, by augmenting paths.
    private static func matching(_ seats: [[Int]]) -> Int {
        var seatOfPerson: [Int: Int] = [:]
        func take(_ seat: Int, tried: inout Set<Int>) -> Bool {
            for person in seats[seat] where tried.insert(person).inserted {
                if let other = seatOfPerson[person], !take(other, tried: &tried) { continue }
                seatOfPerson[person] = seat
                return true
            }
            return false
        }
        return seats.indices.count { seat in
            var tried: Set<Int> = []
            return take(seat, tried: &tried)
        }
    }
}
