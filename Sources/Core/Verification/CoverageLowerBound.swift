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
        let staff = calendar.instance.caseManagers
        let sites = calendar.instance.sites.map { site in
            (site: site, people: staff.indices.filter { calendar.mayStaff(staff[$0], site.id) })
        }
        for date in days {
            let availability = staff.map { calendar.availability(of: $0, on: date) }
            for (site, people) in sites {
                let sessions = calendar.sessions(at: site.id, on: date)
                guard !sessions.isEmpty else { continue }
                let attendances = people.flatMap { person in
                    availability[person].map { SiteDay.Attendance(staff[person], during: $0) }
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
    /// When a person is employed, works and is not away.
    fileprivate func availability(of person: CaseManager, on date: LocalDate) -> [Range<Instant>] {
        guard person.employment.contains(date) else { return [] }
        let absences = absences(of: person, on: date)
        return windows(of: person, on: date).flatMap { $0.subtracting(absences) }
    }

    /// Whether a person may consult at a site at all and gets there and back.
    fileprivate func mayStaff(_ person: CaseManager, _ site: Identifier<Site>) -> Bool {
        coverMode(of: person.employer, at: site) != .none && canReach(person, site)
    }
}
