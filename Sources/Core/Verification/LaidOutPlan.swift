/// A plan laid out for the rules: by row, by person and date, and by site and date.
struct LaidOutPlan: Sendable {
    let days: ClosedRange<LocalDate>
    /// Those of the file, and attendance that is taken for granted.
    let rows: [PlanRow]
    /// Ordered by person, then date.
    let staffDays: [StaffDay]
    /// Those within the days.
    let occurrences: [EventOccurrence]
    let attendance: EventAttendance

    private let calendar: InstanceCalendar
    private let consultations: [SiteDayKey: [SiteDay.Attendance]]

    private struct StaffDayKey: Hashable {
        let caseManager: Identifier<CaseManager>
        let date: LocalDate
    }

    private struct SiteDayKey: Hashable {
        let site: Identifier<Site>?
        let date: LocalDate
    }

    /// Lays out the rows of a plan.
    ///
    /// - Parameters:
    ///   - written: The rows of the file, also those outside the days.
    ///   - days: The days that the plan speaks of.
    ///   - events: How the plan tells who attends the team's events.
    ///   - calendar: The county.
    init(_ written: [PlanRow], over days: ClosedRange<LocalDate>, events: EventMode, in calendar: InstanceCalendar) {
        self.calendar = calendar
        self.days = days
        occurrences = calendar.occurrences(in: days)
        var rows = written
        if events == .implicit {
            rows += Self.impliedRows(of: occurrences, beside: EventAttendance(written), in: calendar)
        }
        self.rows = rows
        attendance = EventAttendance(rows)

        staffDays = Dictionary(grouping: rows) { StaffDayKey(caseManager: $0.caseManager.id, date: $0.date) }
            .sorted { ($0.key.caseManager, $0.key.date) < ($1.key.caseManager, $1.key.date) }
            .compactMap { key, rows in
                rows.first.map { StaffDay($0.caseManager, on: key.date, rows: rows, in: calendar) }
            }

        consultations = Dictionary(grouping: rows.lazy.filter(\.presence.kind.isConsultation)) {
            SiteDayKey(site: $0.site?.id, date: $0.date)
        }.mapValues { $0.map { SiteDay.Attendance($0.caseManager, during: $0.period) } }
    }

    /// The dates with sessions within the days, ordered by date, then as the county's sites.
    ///
    /// Made one by one as they are asked for, so that a plan over many years needs no more memory than its rows.
    var siteDays: some Sequence<SiteDay> {
        days.lazy.flatMap { date in
            calendar.instance.sites.compactMap { site in
                let sessions = calendar.sessions(at: site.id, on: date)
                guard !sessions.isEmpty else { return nil }
                let attendances = consultations[SiteDayKey(site: site.id, date: date), default: []]
                return SiteDay(site, on: date, sessions: sessions, attendances: attendances)
            }
        }
    }

    /// Rows for everybody who must attend and is not down for it.
    private static func impliedRows(
        of occurrences: [EventOccurrence],
        beside attendance: EventAttendance,
        in calendar: InstanceCalendar
    ) -> [PlanRow] {
        occurrences.flatMap { occurrence in
            calendar.instance.caseManagers.compactMap { person in
                guard calendar.mustAttend(person, occurrence), !attendance.includes(person.id, at: occurrence) else {
                    return nil
                }
                let presence = Presence(
                    date: occurrence.date,
                    site: occurrence.event.site,
                    start: occurrence.event.start,
                    end: occurrence.event.end,
                    caseManager: person.id,
                    kind: .event
                )
                return PlanRow(
                    number: nil,
                    presence: presence,
                    period: occurrence.period,
                    caseManager: person,
                    site: occurrence.event.site.flatMap(calendar.site)
                )
            }
        }
    }
}
