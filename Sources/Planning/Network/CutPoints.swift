import Core

/// The points in time at which sharing a session can pay.
///
/// Mostly these are the edges of the data, and the departures and arrivals one trip away from them: in a good plan
/// people leave as late as the next place allows and come as early as the last one does. Breaks, and trips that
/// wait for other trips, ask for a grid.
struct CutPoints {
    /// How many points there are.
    enum Density: Int, CaseIterable {
        /// The edges and what is one trip away.
        case trips
        /// The same, and every quarter of an hour.
        case quarters
    }

    private let index: CountyIndex
    private let day: DayProblem
    private let density: Density

    init(_ day: DayProblem, in index: CountyIndex, density: Density) {
        self.day = day
        self.index = index
        self.density = density
    }

    /// By site, the points within its openings.
    func bySite() -> [Set<Int>] {
        let free = Set(day.personDays.flatMap { $0.free.flatMap { [$0.lowerBound, $0.upperBound] } })
        var points = Array(repeating: free, count: day.siteDays.count)
        add(tripsFrom: edges(), to: &points)
        addStanding(to: &points)
        if density == .quarters {
            for site in points.indices { points[site].formUnion(quarters(within: day.siteDays[site])) }
        }
        return zip(day.siteDays, points).map { siteDay, points in
            points.filter { point in siteDay.openings.contains { $0.contains(point) } && index.isWritable(point) }
        }
    }

    /// The quarters of an hour within the openings of a site.
    private func quarters(within siteDay: SiteDay) -> [Int] {
        siteDay.openings.flatMap { opening in
            stride(from: opening.lowerBound / 15 * 15, to: opening.upperBound, by: 15)
        }
    }

    /// Adds the edges of what is published and booked at each site.
    private func addStanding(to points: inout [Set<Int>]) {
        guard let standing = day.standing else { return }
        let stays = standing.stays.values.joined().map { ($0.site, $0.period) }
        let bookings = standing.bookings.compactMap { booking in booking.site.map { ($0, booking.period) } }
        for (site, period) in stays + bookings {
            guard let number = day.siteDays.firstIndex(where: { $0.site == site }) else { continue }
            points[number].formUnion([period.lowerBound, period.upperBound])
        }
    }

    /// When people are wanted at a place, and when they are let go.
    private struct Edges {
        var starts: Set<Int> = []
        var ends: Set<Int> = []
    }

    /// By place, the edges of sessions and events.
    private func edges() -> [Int: Edges] {
        var edges: [Int: Edges] = [:]
        let online = day.personDays.flatMap { $0.attendances.filter { $0.site == nil }.map(\.period) }
        for siteDay in day.siteDays {
            let periods = siteDay.demands.map(\.period) + online
            edges[siteDay.site, default: Edges()].starts.formUnion(periods.map(\.lowerBound))
            edges[siteDay.site, default: Edges()].ends.formUnion(periods.map(\.upperBound))
        }
        for attendance in day.personDays.flatMap(\.attendances) {
            guard let site = attendance.site else { continue }
            edges[site, default: Edges()].starts.insert(attendance.period.lowerBound)
            edges[site, default: Edges()].ends.insert(attendance.period.upperBound)
        }
        for booking in day.standing?.bookings ?? [] {
            guard let site = booking.site else { continue }
            edges[site, default: Edges()].starts.insert(booking.period.lowerBound)
            edges[site, default: Edges()].ends.insert(booking.period.upperBound)
        }
        return edges
    }

    /// Adds the departures that reach an edge elsewhere in time, and the arrivals from there.
    private func add(tripsFrom edges: [Int: Edges], to points: inout [Set<Int>]) {
        for (number, siteDay) in day.siteDays.enumerated() {
            for (place, edges) in edges where place != siteDay.site {
                for transport in Transport.allCases {
                    if let out = index.travelMinutes(by: transport, from: siteDay.site, to: place) {
                        points[number].formUnion(edges.starts.map { $0 - out })
                    }
                    if let back = index.travelMinutes(by: transport, from: place, to: siteDay.site) {
                        points[number].formUnion(edges.ends.map { $0 + back })
                    }
                }
            }
        }
    }
}

extension CountyIndex {
    /// Whether a minute can be written as a wall time: of the hour that comes twice in autumn, only the first can.
    fileprivate func isWritable(_ minute: Int) -> Bool {
        let instant = Instant(seconds: Int64(minute) * 60)
        return calendar.zone.instant(of: calendar.zone.local(at: instant)) == instant
    }
}
