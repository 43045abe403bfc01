/// Uncovered minutes that no plan whatsoever can avoid.
///
/// Counts as if everybody could be everywhere at once: only employer, employment, working pattern, leave, the way
/// there and back, and the required languages and skills are heeded. The true optimum may be higher, never lower.
public struct CoverageLowerBound: Hashable, Sendable {
    public private(set) var minutes = 0
    /// Only sites at which something cannot be covered.
    public private(set) var minutesBySite: [Identifier<Site>: Int] = [:]
    /// Only weeks in which something cannot be covered.
    public private(set) var minutesByWeek: [ISOWeek: Int] = [:]

    /// The bound for some days of a county.
    public init(over days: ClosedRange<LocalDate>, in calendar: InstanceCalendar) {
        for date in days {
            let staff = calendar.instance.caseManagers.filter { $0.employment.contains(date) }.map { person in
                (person: person, periods: calendar.availability(of: person, on: date))
            }
            for site in calendar.instance.sites {
                let sessions = calendar.sessions(at: site.id, on: date)
                guard !sessions.isEmpty else { continue }
                let attendances = staff.filter { calendar.mayStaff($0.person, site.id) }.flatMap { member in
                    member.periods.map { SiteDay.Attendance(member.person, during: $0) }
                }
                let day = SiteDay(site, on: date, sessions: sessions, attendances: attendances)
                add(day.intervals.reduce(0) { $0 + $1.unavoidableMinutes }, of: day)
            }
        }
    }

    private mutating func add(_ unavoidable: Int, of day: SiteDay) {
        guard unavoidable > 0 else { return }
        minutes += unavoidable
        minutesBySite[day.site.id, default: 0] += unavoidable
        minutesByWeek[day.date.isoWeek, default: 0] += unavoidable
    }
}

extension SiteDay.Interval {
    /// What stays uncovered even if everybody who could be present is; all of it where a language or skill that must
    /// be there is not to be had, for then nobody may be present.
    fileprivate var unavoidableMinutes: Int {
        let possible = missingLanguages.isEmpty && missingSkills.isEmpty ? present.count : 0
        return max(0, needed - possible) * period.minutes
    }
}

extension InstanceCalendar {
    /// When a person works and is not away.
    fileprivate func availability(of person: CaseManager, on date: LocalDate) -> [Range<Instant>] {
        let absences = absences(of: person, on: date)
        return windows(of: person, on: date).flatMap { $0.subtracting(absences) }
    }

    /// Whether a person may consult at a site at all and gets there and back.
    fileprivate func mayStaff(_ person: CaseManager, _ site: Identifier<Site>) -> Bool {
        coverMode(of: person.employer, at: site) != .none && canReach(person, site)
    }
}
