/// A stretch of a date in which a site has fewer people than it needs (Deckungslücke).
public struct CoverageGap: Hashable, Sendable {
    public let site: Identifier<Site>
    public let date: LocalDate
    public let period: Range<Instant>
    public let needed: Int
    public let present: Int

    /// Minutes of people that are missing.
    public var missingMinutes: Int { (needed - present) * period.minutes }
}

extension PlanVerification {
    /// Where and when people are missing, ordered by date, then as the county's sites, then by time.
    public var gaps: [CoverageGap] {
        plan.siteDays.flatMap { day in
            day.intervals.reduce(into: [CoverageGap]()) { gaps, interval in
                let present = interval.present.count
                guard present < interval.needed else { return }
                var start = interval.period.lowerBound
                if let last = gaps.last, last.period.upperBound == start, last.needed == interval.needed,
                    last.present == present
                {
                    start = last.period.lowerBound
                    gaps.removeLast()
                }
                gaps.append(
                    CoverageGap(
                        site: day.site.id,
                        date: day.date,
                        period: start..<interval.period.upperBound,
                        needed: interval.needed,
                        present: present
                    )
                )
            }
        }
    }
}
