/// One person's stays of one date with the travel between them, measured against the law of working time.
///
/// The only place that knows how travel, breaks and work are counted (Arbeitszeitgesetz §§ 3-4): the rules and the
/// planner both ask here, each with its own kind of place. Work is stays and travel, overlaps counted once; the way
/// from home and back is not work. Travel lies directly before the later stay; around online events at the end of
/// the longest gap, the later one of two equal ones. Costs no allocation while every journey fits.
public struct WorkingDay<Place: Equatable & Sendable>: Sendable {
    /// A change of place for which there is no connection or not enough time.
    public struct Obstacle: Equatable, Sendable {
        /// Positions of the two stays among those of the day.
        public let earlier: Int
        public let later: Int
        /// `nil` where there is no connection.
        public let neededMinutes: Int?
        /// The longest gap; negative where the stays overlap.
        public let availableMinutes: Int

        @usableFromInline
        init(earlier: Int, later: Int, neededMinutes: Int?, availableMinutes: Int) {
            self.earlier = earlier
            self.later = later
            self.neededMinutes = neededMinutes
            self.availableMinutes = availableMinutes
        }
    }

    /// From the first stay's start to the end of the last; `nil` for a day without any.
    public let period: Range<Instant>?
    public let workMinutes: Int
    /// Gaps that are long enough to count as breaks, travel taken out.
    public let breakMinutes: Int
    public let longestStretchMinutes: Int
    /// Travel between different places.
    public let travelMinutes: Int
    /// From home to the first place; 0 where no place is visited, `nil` without a connection.
    public let outwardMinutes: Int?
    /// From the last place home; 0 where no place is visited, `nil` without a connection.
    public let homewardMinutes: Int?
    public let obstacles: [Obstacle]
    public let breaches: WorkingTimeBreaches

    /// Measures a day.
    ///
    /// - Parameters:
    ///   - stays: The stays, ordered by start, then end.
    ///   - home: Where the day begins and ends.
    ///   - limits: What the law allows.
    ///   - travelMinutes: Minutes from one place to a different one; `nil` without a connection.
    @inlinable
    public init(
        _ stays: [Stay<Place>],
        home: Place,
        limits: WorkingTimeLimits,
        travelMinutes: (Place, Place) -> Int?
    ) {
        var work = WorkTally(shortestBreakSeconds: Int64(limits.shortestBreakPart) * 60)
        var obstacles: [Obstacle] = []
        var travelled = 0
        var first: Place?
        var last: Place?
        var journey: (before: Int, seconds: Int64)?
        for (index, stay) in stays.enumerated() {
            if let (before, seconds) = journey, before == index {
                let arrival = stay.period.lowerBound.seconds
                work.add(from: max(arrival - seconds, stays[index - 1].period.upperBound.seconds), to: arrival)
            }
            work.add(from: stay.period.lowerBound.seconds, to: stay.period.upperBound.seconds)
            guard let place = stay.place else { continue }
            first = first ?? place
            last = place
            guard let next = Self.nextPlace(after: index, in: stays), next.place != place else { continue }
            let needed = travelMinutes(place, next.place)
            if let needed {
                travelled += needed
                journey = (next.gapBefore, Int64(needed) * 60)
            }
            let available = Int(next.gapSeconds / 60)
            if needed.map({ $0 > available }) ?? true {
                obstacles.append(
                    Obstacle(earlier: index, later: next.index, neededMinutes: needed, availableMinutes: available)
                )
            }
        }
        period = stays.first.map { $0.period.lowerBound..<Instant(seconds: work.end) }
        workMinutes = Int(work.seconds / 60)
        breakMinutes = Int(work.breakSeconds / 60)
        longestStretchMinutes = Int(work.longestStretchSeconds / 60)
        self.travelMinutes = travelled
        outwardMinutes = first.map { $0 == home ? 0 : travelMinutes(home, $0) } ?? 0
        homewardMinutes = last.map { $0 == home ? 0 : travelMinutes($0, home) } ?? 0
        self.obstacles = obstacles
        breaches = WorkingTimeBreaches(
            workMinutes: workMinutes,
            breakMinutes: breakMinutes,
            longestStretchMinutes: longestStretchMinutes,
            limits: limits
        )
    }

    /// The next stay at a place, with the longest gap before it.
    @inlinable
    static func nextPlace(
        after index: Int,
        in stays: [Stay<Place>]
    ) -> (index: Int, place: Place, gapBefore: Int, gapSeconds: Int64)? {
        var gapBefore = index + 1
        var gapSeconds = Int64.min
        for later in (index + 1)..<max(index + 1, stays.count) {
            let gap = stays[later].period.lowerBound.seconds - stays[later - 1].period.upperBound.seconds
            if gap >= gapSeconds {
                gapSeconds = gap
                gapBefore = later
            }
            if let place = stays[later].place { return (later, place, gapBefore, gapSeconds) }
        }
        return nil
    }

    /// Travel of the whole day, from home and back.
    public var tourMinutes: Int {
        travelMinutes + (outwardMinutes ?? 0) + (homewardMinutes ?? 0)
    }
}
