import Core

extension DayNetwork {
    /// A site where a person can be on a date, with the points in time that matter there.
    struct Place {
        enum Layer: Int, CaseIterable {
            case ready
            case present
            case done
            case resting
        }

        let site: Int
        /// `nil` for a place of events only.
        let siteDay: Int?
        /// Minutes since the epoch, in order.
        let times: [Int]
        private let firstNode: Int

        /// One more than the number of its last node.
        var endNode: Int { firstNode + Layer.allCases.count * times.count }

        /// The number of a node, by the position of its time.
        func node(_ layer: Layer, _ time: Int) -> Int {
            firstNode + layer.rawValue * times.count + time
        }

        /// The position of the first time that is not before a minute.
        func firstTime(notBefore minute: Int) -> Int? {
            times.firstIndex { $0 >= minute }
        }

        /// The places that one person can be at: those that the person may staff, and those of events.
        ///
        /// Online events cut the time of every place, so that no step leads past one unnoticed.
        static func all(
            for personDay: PersonDay,
            on day: DayProblem,
            in index: CountyIndex,
            intervals: [[SiteDay.Interval]]
        ) -> [Place] {
            var siteDays: [Int: Int] = [:]
            var times: [Int: Set<Int>] = [:]
            for (number, siteDay) in day.siteDays.enumerated() where index.mode[personDay.person][siteDay.site] != .none
            {
                let pieces = intervals[number].filter { personDay.canServe($0, in: index) }
                guard !pieces.isEmpty else { continue }
                siteDays[siteDay.site] = number
                times[siteDay.site] = Set(pieces.flatMap { [$0.period.lowerBound, $0.period.upperBound] })
            }
            let edges = personDay.attendances.map {
                (site: $0.site, times: [$0.period.lowerBound, $0.period.upperBound])
            }
            for event in edges {
                guard let site = event.site else { continue }
                times[site, default: []].formUnion(event.times)
            }
            let online = edges.filter { $0.site == nil }.flatMap(\.times)
            var places: [Place] = []
            for (site, points) in times.sorted(by: { $0.key < $1.key }) {
                places.append(
                    Place(
                        site: site,
                        siteDay: siteDays[site],
                        times: points.union(online).sorted(),
                        firstNode: places.last?.endNode ?? 0
                    )
                )
            }
            return places
        }
    }
}

extension PersonDay {
    /// Whether the person is free in an interval and may be there.
    func canServe(_ interval: SiteDay.Interval, in index: CountyIndex) -> Bool {
        isFree(in: interval.period) && index.canServe(interval, person: person)
    }
}
