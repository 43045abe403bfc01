import Core

extension Stay<Int> {
    /// A stay at a site by number, or nowhere, in minutes since the epoch.
    init(site: Int?, period: Range<Int>) {
        let start = Instant(seconds: Int64(period.lowerBound) * 60)
        let end = Instant(seconds: Int64(period.upperBound) * 60)
        self.init(start..<end, at: site)
    }

    init(_ attendance: PersonDay.Attendance) {
        self.init(site: attendance.site, period: attendance.period)
    }
}

extension CountyIndex {
    /// Whether a person may spend a date with these stays: they follow one another, every trip fits, home is
    /// reached, and the law of working time is kept.
    ///
    /// - Parameters:
    ///   - stays: The stays in order of time.
    ///   - person: The person's number.
    ///   - date: The date.
    /// - Returns: Whether no rule of the day is broken.
    func isLawful(_ stays: [Stay<Int>], of person: Int, on date: LocalDate) -> Bool {
        for (one, two) in zip(stays, stays.dropFirst()) where two.period.lowerBound < one.period.upperBound {
            return false
        }
        let home = homeSite(of: person) ?? Self.nowhere
        let day = WorkingDay(stays, home: home, limits: limits(of: person, on: date)) { from, to in
            from == Self.nowhere || to == Self.nowhere ? nil : travelMinutes(of: person, from: from, to: to)
        }
        return day.obstacles.isEmpty && day.outwardMinutes != nil && day.homewardMinutes != nil
            && day.breaches.isEmpty
    }

    /// The working-time limits of a person on a date.
    func limits(of person: Int, on date: LocalDate) -> WorkingTimeLimits {
        calendar.limits(of: people[person], on: date)
    }

    /// The home of somebody whose home is no site of the county: nothing leads there.
    private static let nowhere = -1
}
