/// A morning or an afternoon of the week, split at the county's half-day time (Halbtag).
public struct HalfDay: Hashable, Comparable, Sendable {
    public let weekday: Weekday
    public let isAfternoon: Bool

    public init(_ weekday: Weekday, isAfternoon: Bool) {
        self.weekday = weekday
        self.isAfternoon = isAfternoon
    }

    public static func < (lhs: HalfDay, rhs: HalfDay) -> Bool {
        (lhs.weekday.rawValue, lhs.isAfternoon ? 1 : 0) < (rhs.weekday.rawValue, rhs.isAfternoon ? 1 : 0)
    }
}

/// How well each site is staffed on each half day of the week, over all the weeks of a plan.
public struct HalfDayCoverage: Hashable, Sendable {
    /// A site's half day in the week.
    private struct Cell: Hashable {
        let site: Identifier<Site>
        let halfDay: HalfDay
    }

    private var cells: [Cell: Coverage] = [:]

    init(_ days: some Sequence<SiteDay>, in calendar: InstanceCalendar) {
        for day in days {
            let noon = calendar.zone.instant(of: LocalTime(day.date, calendar.instance.limits.halfDaySplit))
            for interval in day.intervals {
                let halfDay = HalfDay(day.date.weekday, isAfternoon: interval.period.lowerBound >= noon)
                let needed = interval.needed
                let cell = Cell(site: day.site.id, halfDay: halfDay)
                cells[cell, default: Coverage()].required += needed * interval.period.minutes
                cells[cell, default: Coverage()].uncovered +=
                    max(0, needed - interval.present.count) * interval.period.minutes
            }
        }
    }

    /// What is required and uncovered at a site on a half day; `nil` where it holds no hours then.
    public subscript(site: Identifier<Site>, halfDay: HalfDay) -> Coverage? {
        cells[Cell(site: site, halfDay: halfDay)]
    }

    /// The half days on which any site holds hours, in order.
    public var halfDays: [HalfDay] {
        Set(cells.keys.map(\.halfDay)).sorted()
    }
}

extension PlanVerification {
    /// The coverage of sites by half days of the week.
    public var halfDayCoverage: HalfDayCoverage {
        HalfDayCoverage(plan.siteDays, in: calendar)
    }
}
