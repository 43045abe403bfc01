/// Time of somebody's stay at a site that nobody has booked (freie Lücke).
public struct FreeGap: Hashable, Sendable {
    public let caseManager: Identifier<CaseManager>
    public let site: Identifier<Site>
    public let period: Range<Instant>

    public init(caseManager: Identifier<CaseManager>, site: Identifier<Site>, period: Range<Instant>) {
        self.caseManager = caseManager
        self.site = site
        self.period = period
    }

    /// What is shorter is none, in minutes.
    public static let leastMinutes = 15
}

extension FreeTimes {
    /// What is left of a day between all that is taken, from now on.
    ///
    /// - Parameters:
    ///   - date: The day.
    ///   - site: Where; everywhere where `nil`.
    /// - Returns: The gaps by start, none of them too short for any talk.
    public func gaps(on date: LocalDate, at site: Identifier<Site>?) -> [FreeGap] {
        let stays = hours.stays.filter { stay in
            stay.date == date && (site.map { stay.site == $0 } ?? true)
                && calendar.obstacle(on: date, with: stay.caseManager, at: stay.site) == nil
        }
        let gaps = stays.flatMap { stay in
            free(in: stay).map { FreeGap(caseManager: stay.caseManager, site: stay.site, period: $0) }
        }
        return gaps.sorted { one, other in
            (one.period.lowerBound, one.site, one.caseManager)
                < (other.period.lowerBound, other.site, other.caseManager)
        }
    }

    private func free(in stay: BookingHours.Stay) -> [Range<Instant>] {
        let absences = calendar.caseManager(stay.caseManager).map { calendar.absences(of: $0, on: stay.date) } ?? []
        let closures = calendar.closures(of: stay.site, on: stay.date).map(\.period)
        let busy = (taken[.caseManager(stay.caseManager)] ?? []).map(\.period) + absences + closures
        var free: [Range<Instant>] = []
        var start = max(now, stay.period.lowerBound)
        for period in busy.sorted(by: { $0.lowerBound < $1.lowerBound }) where period.overlaps(stay.period) {
            if start < period.lowerBound { free.append(start..<period.lowerBound) }
            start = max(start, period.upperBound)
        }
        if start < stay.period.upperBound { free.append(start..<stay.period.upperBound) }
        return free.filter { $0.upperBound.seconds - $0.lowerBound.seconds >= Int64(FreeGap.leastMinutes) * 60 }
    }
}
