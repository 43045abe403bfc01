import Core

/// The least that can stay uncovered on a date whatever the plan: at each minute, people are matched to seats
/// as if nobody had to travel, rest or keep to a limit.
///
/// A person takes at most one seat, within pattern and away from leave and mandatory events, only where the
/// employer and a way there and back allow it. A site whose hard qualification nobody can bring has no seats;
/// otherwise its first seat is kept for those who bring the rarest one. Rigorous, and without cut points.
struct SeatMatching {
    private let index: CountyIndex

    init(_ index: CountyIndex) {
        self.index = index
    }

    /// Uncovered minutes that no plan of the date can avoid.
    func uncoveredMinutes(on day: DayProblem) -> Int {
        let edges = day.personDays.flatMap { $0.free.flatMap { [$0.lowerBound, $0.upperBound] } }
            + day.siteDays.flatMap(\.edges)
        let points = Set(edges).sorted()
        let intervals = day.siteDays.map { ($0.site, $0.intervals(cutAt: points)) }
        var uncovered = 0
        for (start, end) in zip(points, points.dropFirst()) {
            var seats: [[Int]] = []
            var need = 0
            let present = day.personDays.filter { $0.isFree(in: start..<end) }.map(\.person)
            for (site, pieces) in intervals {
                guard let piece = pieces.first(where: { $0.period == start..<end }) else { continue }
                need += piece.need
                seats += self.seats(of: piece, at: site, among: present)
            }
            guard need > 0 else { continue }
            uncovered += (need - Self.matching(seats)) * (end - start)
        }
        return uncovered
    }

    /// By seat, the people who can take it.
    private func seats(of interval: SiteDay.Interval, at site: Int, among present: [Int]) -> [[Int]] {
        let able = present.filter { index.mode[$0][site] != .none && index.canServe(interval, person: $0) }
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
        func seat(_ number: Int, tried: inout Set<Int>) -> Bool {
            for person in seats[number] where tried.insert(person).inserted {
                guard let other = seatOfPerson[person] else {
                    seatOfPerson[person] = number
                    return true
                }
                if seat(other, tried: &tried) {
                    seatOfPerson[person] = number
                    return true
                }
            }
            return false
        }
        var size = 0
        for number in seats.indices {
            var tried: Set<Int> = []
            if seat(number, tried: &tried) { size += 1 }
        }
        return size
    }
}
