/// A week of a site, half-hour by half-hour: what is free for a query, and why the rest is not.
public struct WeekGrid: Hashable, Sendable {
    /// A person on a day at the site.
    public struct Column: Hashable, Sendable {
        public let date: LocalDate
        public let caseManager: Identifier<CaseManager>
        /// By the grid's times: why nothing can begin then, `nil` where something can.
        public let obstacles: [Obstacle?]
        /// When the grid's times are on the date.
        public let starts: [Instant]

        public init(
            date: LocalDate,
            caseManager: Identifier<CaseManager>,
            starts: [Instant],
            obstacles: [Obstacle?]
        ) {
            self.date = date
            self.caseManager = caseManager
            self.starts = starts
            self.obstacles = obstacles
        }
    }

    public let site: Identifier<Site>
    public let query: SlotQuery
    public let days: ClosedRange<LocalDate>
    public let times: [TimeOfDay]
    /// By date, then person.
    public let columns: [Column]

    /// How far the times lie apart, in minutes.
    public static let stepMinutes = 30

    public init(
        site: Identifier<Site>,
        query: SlotQuery,
        days: ClosedRange<LocalDate>,
        times: [TimeOfDay],
        columns: [Column]
    ) {
        self.site = site
        self.query = query
        self.days = days
        self.times = times
        self.columns = columns
    }
}

extension FreeTimes {
    /// The working week of a date at a site.
    ///
    /// - Parameters:
    ///   - date: A day of the week.
    ///   - site: The site.
    ///   - query: What a time must be like; its days and hours are not asked.
    /// - Returns: A column for each person whom the plan has at the site on a day of the week.
    public func week(of date: LocalDate, at site: Identifier<Site>, for query: SlotQuery) -> WeekGrid {
        let days = date.isoWeek.days
        let stays = hours.stays.filter { $0.site == site && days.contains($0.date) }
        let minutes = stays.flatMap { stay in
            [stay.period.lowerBound, stay.period.upperBound].map { calendar.zone.local(at: $0).time.minute }
        }
        let step = WeekGrid.stepMinutes
        let first = (minutes.min() ?? 480) / step * step
        let times = stride(from: first, to: max(minutes.max() ?? 0, first + 1), by: step).compactMap { minute in
            TimeOfDay(minute: minute)
        }
        var asked = query
        (asked.sites, asked.caseManagers, asked.way) = (nil, nil, nil)
        let people = Set(stays.map { Place(date: $0.date, caseManager: $0.caseManager) }).sorted()
        let columns = people.map { place in
            let starts = times.map { calendar.zone.instant(of: LocalTime(place.date, $0)) }
            return WeekGrid.Column(
                date: place.date,
                caseManager: place.caseManager,
                starts: starts,
                obstacles: starts.map { obstacle(at: $0, with: place.caseManager, site: site, to: asked) }
            )
        }
        return WeekGrid(site: site, query: query, days: days, times: times, columns: columns)
    }

    /// A person on a day.
    private struct Place: Hashable, Comparable {
        let date: LocalDate
        let caseManager: Identifier<CaseManager>

        static func < (lhs: Place, rhs: Place) -> Bool {
            (lhs.date, lhs.caseManager) < (rhs.date, rhs.caseManager)
        }
    }
}

extension WeekGrid {
    /// The free time of a cell; `nil` where none begins there.
    ///
    /// - Parameters:
    ///   - row: Which time.
    ///   - column: Which person on which day.
    /// - Returns: The slot.
    public func slot(row: Int, column: Int) -> Slot? {
        guard columns.indices.contains(column), times.indices.contains(row), columns[column].obstacles[row] == nil
        else { return nil }
        return Slot(
            caseManager: columns[column].caseManager,
            site: site,
            period: query.talk(from: columns[column].starts[row]),
            wayMinutes: nil
        )
    }
}
