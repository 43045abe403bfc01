import Core

/// What one site needs on one date.
struct SiteDay {
    /// The demand of one session: so many people from start to end, in minutes since the epoch.
    struct Demand {
        let hours: Identifier<OnSiteHours>
        let period: Range<Int>
        let need: Int
        let hard: [Qualification]
        let wished: [SpokenLanguage]
    }

    /// A stretch of the day in which the demand does not change.
    struct Interval {
        let period: Range<Int>
        let need: Int
        let hard: [Qualification]
        let wished: [SpokenLanguage]

        /// Whether one person alone can staff it only with every hard qualification.
        var needsOneOfAll: Bool { need == 1 && !hard.isEmpty }
    }

    let site: Int
    let demands: [Demand]
    /// The stretches in which the site is open, merged.
    let openings: [Range<Int>]

    init(site: Int, demands: [Demand]) {
        self.site = site
        self.demands = demands.sorted { ($0.period.lowerBound, $0.hours) < ($1.period.lowerBound, $1.hours) }
        openings = Self.union(demands.map(\.period))
    }

    /// The edges of the demand, in order.
    var edges: Set<Int> {
        Set(demands.flatMap { [$0.period.lowerBound, $0.period.upperBound] })
    }

    /// The day cut at the demand's edges and at further points; stretches without demand are left out.
    func intervals(cutAt cuts: some Sequence<Int>) -> [Interval] {
        let points = edges.union(cuts).sorted()
        return zip(points, points.dropFirst()).compactMap { start, end in
            let held = demands.filter { $0.period.lowerBound <= start && end <= $0.period.upperBound }
            guard !held.isEmpty else { return nil }
            var hard: [Qualification] = []
            for qualification in held.flatMap(\.hard) where !hard.contains(qualification) {
                hard.append(qualification)
            }
            return Interval(
                period: start..<end,
                need: held.reduce(0) { $0 + $1.need },
                hard: hard,
                wished: held.flatMap(\.wished)
            )
        }
    }

    private static func union(_ periods: [Range<Int>]) -> [Range<Int>] {
        var merged: [Range<Int>] = []
        for period in periods.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, period.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, period.upperBound)
            } else {
                merged.append(period)
            }
        }
        return merged
    }
}
