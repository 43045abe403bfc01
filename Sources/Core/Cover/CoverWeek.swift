/// The plan around a need: its week and a day on either side, without the stay that nobody can keep.
struct CoverWeek {
    private let days: ClosedRange<LocalDate>
    private let rows: [PlanRow]
    private let calendar: InstanceCalendar
    private let week: ISOWeek
    private let standing: Set<Breach>

    /// A broken rule, whichever record it is found in.
    private struct Breach: Hashable {
        let finding: Finding
        let time: Violation.Time?
        let caseManager: Identifier<CaseManager>?
        let site: Identifier<Site>?

        init(_ violation: Violation) {
            finding = violation.finding
            time = violation.time
            caseManager = violation.caseManager
            site = violation.site
        }
    }

    init(of need: CoverNeed, rows all: [PlanRow], in calendar: InstanceCalendar) {
        week = need.row.date.isoWeek
        let days = week.days.lowerBound.previous...week.days.upperBound.next
        let rows = all.filter { days.contains($0.date) && $0 != need.row }
        self.days = days
        self.rows = rows
        self.calendar = calendar
        standing = Self.breaches(of: rows, over: days, in: calendar)
    }

    /// The rows of one person on a date.
    func rows(of person: Identifier<CaseManager>, on date: LocalDate) -> [PlanRow] {
        rows.filter { $0.caseManager.id == person && $0.date == date }
    }

    /// How long a person covers for others in the week.
    func coverMinutes(of person: Identifier<CaseManager>) -> Int {
        rows.filter { $0.caseManager.id == person && $0.presence.kind == .cover && $0.date.isoWeek == week }
            .map(\.period).minutes
    }

    /// The first rule that the week breaks with other rows of a person and does not break without them.
    func newFinding(with changed: [PlanRow], of person: CaseManager, instead replaced: [PlanRow]) -> Finding? {
        let replaced = Set(replaced)
        let rows = rows.filter { !replaced.contains($0) } + changed
        return Self.breaches(of: rows, over: days, in: calendar).subtracting(standing)
            .min { ($0.finding.code, "\($0)") < ($1.finding.code, "\($1)") }?.finding
    }

    private static func breaches(
        of rows: [PlanRow],
        over days: ClosedRange<LocalDate>,
        in calendar: InstanceCalendar
    ) -> Set<Breach> {
        let plan = LaidOutPlan(rows, over: days, events: .explicit, in: calendar)
        return Set(plan.violations(in: calendar, events: .explicit).map(Breach.init))
    }
}
