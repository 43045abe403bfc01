import Core

/// The points in time at which sharing a session can pay: the edges of the data, and the departures and
/// arrivals one trip away from them.
///
/// A grid on top of these costs several times the columns and gains nothing: in an optimal plan people leave
/// as late as the next place allows and come as early as the last one does.
struct TripCuts {
    private let index: CountyIndex
    private let day: DayProblem

    init(_ day: DayProblem, in index: CountyIndex) {
        self.day = day
        self.index = index
    }

    /// By site, the points within its openings.
    func bySite() -> [Set<Int>] {
        let edgesByPlace = edges()
        return day.siteDays.map { siteDay in
            var points = Set(day.personDays.flatMap { $0.free.flatMap { [$0.lowerBound, $0.upperBound] } })
            for (place, edges) in edgesByPlace where place != siteDay.site {
                for transport in Transport.allCases {
                    if let out = index.travelMinutes(by: transport, from: siteDay.site, to: place) {
                        points.formUnion(edges.starts.map { $0 - out })
                    }
                    if let back = index.travelMinutes(by: transport, from: place, to: siteDay.site) {
                        points.formUnion(edges.ends.map { $0 + back })
                    }
                }
            }
            return points.filter { point in siteDay.openings.contains { $0.contains(point) } }
        }
    }

    /// By place, when people are wanted there and when they are let go.
    private func edges() -> [Int: (starts: Set<Int>, ends: Set<Int>)] {
        var edges: [Int: (starts: Set<Int>, ends: Set<Int>)] = [:]
        let online = day.personDays.flatMap { $0.attendances.filter { $0.site == nil }.map(\.period) }
        for siteDay in day.siteDays {
            let periods = siteDay.demands.map(\.period) + online
            edges[siteDay.site, default: ([], [])].starts.formUnion(periods.map(\.lowerBound))
            edges[siteDay.site, default: ([], [])].ends.formUnion(periods.map(\.upperBound))
        }
        for attendance in day.personDays.flatMap(\.attendances) {
            guard let site = attendance.site else { continue }
            edges[site, default: ([], [])].starts.insert(attendance.period.lowerBound)
            edges[site, default: ([], [])].ends.insert(attendance.period.upperBound)
        }
        return edges
    }
}
