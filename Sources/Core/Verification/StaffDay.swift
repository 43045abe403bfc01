/// The rows of one person on one date, in order of time, and the working day that they make.
public struct StaffDay: Sendable {
    public let caseManager: CaseManager
    public let date: LocalDate
    /// Ordered by start, then end; never empty.
    public let rows: [PlanRow]
    public let work: WorkingDay<Identifier<Site>>

    /// The day that some rows of one person and one date make, in whatever order they come.
    public init(_ caseManager: CaseManager, on date: LocalDate, rows: [PlanRow], in calendar: InstanceCalendar) {
        self.caseManager = caseManager
        self.date = date
        self.rows = rows.sorted { one, two in
            (one.period.lowerBound, one.period.upperBound) < (two.period.lowerBound, two.period.upperBound)
        }
        work = WorkingDay(
            self.rows.map { Stay($0.period, at: $0.site?.id) },
            home: caseManager.homeSite,
            limits: calendar.limits(of: caseManager, on: date)
        ) { origin, destination in
            calendar.travelMinutes(of: caseManager, from: origin, to: destination)
        }
    }

    /// A violation of the day as a whole.
    func violation(_ finding: Finding) -> Violation {
        Violation(finding, time: .date(date), caseManager: caseManager.id)
    }

    /// The two sites between which an obstacle lies.
    func sites(around obstacle: WorkingDay<Identifier<Site>>.Obstacle) -> (from: Site, to: Site)? {
        guard let origin = rows[obstacle.earlier].site, let destination = rows[obstacle.later].site else { return nil }
        return (origin, destination)
    }
}
