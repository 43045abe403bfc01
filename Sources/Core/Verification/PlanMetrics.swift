/// What a plan achieves and what it costs, in minutes.
public struct PlanMetrics: Hashable, Sendable {
    /// A site that is not fully staffed on a date.
    public struct Shortfall: Hashable, Sendable {
        public let site: Identifier<Site>
        public let date: LocalDate
        public let minutes: Int
    }

    public private(set) var coverage = Coverage()
    /// For every site with a session in the days of the plan.
    public private(set) var coverageBySite: [Identifier<Site>: Coverage] = [:]
    /// For every week with a session in the days of the plan.
    public private(set) var coverageByWeek: [ISOWeek: Coverage] = [:]
    /// Where minutes are uncovered, ordered by date, then as the county's sites.
    public private(set) var shortfalls: [Shortfall] = []

    /// Between different sites within a day.
    public private(set) var travelBetweenMinutes = 0
    /// The same, and from home to the first site and from the last one back.
    public private(set) var travelTourMinutes = 0
    /// Rows and the travel between them.
    public private(set) var workMinutes = 0
    public private(set) var coverMinutes = 0

    init(_ plan: LaidOutPlan) {
        for day in plan.siteDays {
            let part = Coverage(day)
            coverage += part
            coverageBySite[day.site.id, default: Coverage()] += part
            coverageByWeek[day.date.isoWeek, default: Coverage()] += part
            guard part.uncovered > 0 else { continue }
            shortfalls.append(Shortfall(site: day.site.id, date: day.date, minutes: part.uncovered))
        }
        for day in plan.staffDays {
            travelBetweenMinutes += day.work.travelMinutes
            travelTourMinutes += day.work.tourMinutes
            workMinutes += day.work.workMinutes
        }
        coverMinutes = plan.rows.lazy.filter { $0.presence.kind == .cover }.map(\.period).minutes
    }
}
