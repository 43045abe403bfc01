import Core

/// Finds who should usually hold which hours, from ordinary weeks: as if nobody were away, nothing were shut
/// and nothing took place once only.
///
/// Each kind of ordinary week in a plan (odd and even, before and after a site opens) is planned once; a later
/// one keeps to the holders of the earlier ones as far as it can.
struct RegularsSearch {
    /// What makes two ordinary weeks alike: the hours of each day and the people there.
    private struct DayShape: Hashable {
        let weekday: Weekday
        let hours: [Identifier<OnSiteHours>]
        let people: [Int]

        init(_ day: DayProblem) {
            weekday = day.date.weekday
            hours = day.siteDays.flatMap { $0.demands.map(\.hours) }
            people = day.personDays.map(\.person)
        }
    }

    /// Nothing is published in an ordinary week.
    private static let tiers = PlanTier.allCases.filter { $0 != .booked && $0 != .changes }

    private let index: CountyIndex
    private let options: PlanningOptions

    init(_ index: CountyIndex, options: PlanningOptions) {
        var ordinary = index.calendar.instance
        ordinary.leaves = []
        ordinary.closures = []
        ordinary.holidays = []
        ordinary.events = []
        ordinary.onSiteHours.removeAll { $0.date != nil }
        self.index = CountyIndex(InstanceCalendar(ordinary, zone: index.calendar.zone))
        self.options = options
    }

    /// The regular holders of all hours in some weeks.
    func regulars(of weeks: [[LocalDate]]) throws(SolverError) -> Regulars {
        var regulars = Regulars()
        var seen: Set<[DayShape]> = []
        for week in weeks {
            let days = week.map { DayProblem($0, in: index, attendances: Attendances()) }
            guard seen.insert(days.map(DayShape.init)).inserted else { continue }
            let solver = WeekSolver(index: index, days: days, regulars: regulars, options: options, tiers: Self.tiers)
            for (day, pattern) in try solver.servingWhole().patterns {
                for part in pattern.parts {
                    for demand in days[day].siteDays[part.siteDay].demands where demand.period.overlaps(part.period) {
                        regulars.note(pattern.person, for: demand.hours)
                    }
                }
            }
        }
        return regulars
    }
}
