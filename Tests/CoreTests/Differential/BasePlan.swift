import Core
import TestKit

/// A valid plan made the simple way: session by session, whoever fits first takes it whole.
struct BasePlan {
    private let calendar: InstanceCalendar
    private var generator: SeededGenerator
    private var rows: [PlanRow] = []
    private var lastDays: [Identifier<CaseManager>: StaffDay] = [:]
    private var coverMinutes: [ISOWeek: [Identifier<CaseManager>: Int]] = [:]

    /// The records of a plan for some days; the seed decides between people who fit equally well.
    static func records(
        over days: ClosedRange<LocalDate>,
        in calendar: InstanceCalendar,
        seed: UInt64
    ) -> [[String]] {
        var plan = BasePlan(calendar: calendar, generator: SeededGenerator(seed: seed))
        for date in days { plan.fill(date) }
        return Plan(days: days, presences: plan.rows.map(\.presence)).presences.map { presence in
            PlanRecord(number: 0, presence).fields
        }
    }

    private init(calendar: InstanceCalendar, generator: SeededGenerator) {
        self.calendar = calendar
        self.generator = generator
    }

    private mutating func fill(_ date: LocalDate) {
        var today: [Identifier<CaseManager>: [PlanRow]] = [:]
        for occurrence in calendar.occurrences(in: date...date) {
            for person in calendar.instance.caseManagers where calendar.mustAttend(person, occurrence) {
                today[person.id, default: []].append(row(of: occurrence, for: person))
            }
        }
        for (site, sessions) in Dictionary(grouping: calendar.sessions(on: date), by: \.site)
            .sorted(by: { $0.key < $1.key })
        {
            let before = today
            for session in sessions { staff(session, today: &today) }
            if !isServed(site, sessions, today) { today = before }
        }
        for (person, rows) in today {
            guard let first = rows.first else { continue }
            lastDays[person] = StaffDay(first.caseManager, on: date, rows: rows, in: calendar)
            coverMinutes[date.isoWeek, default: [:]][person, default: 0] += Self.coverMinutes(of: rows)
        }
        rows += today.values.joined()
    }

    /// Puts people into a session until there are enough, those first whose languages and skills it must have.
    private mutating func staff(_ session: Session, today: inout [Identifier<CaseManager>: [PlanRow]]) {
        let people = calendar.instance.caseManagers.shuffled(using: &generator)
        var chosen: [CaseManager] = []
        for _ in 0..<session.hours.staffNeeded {
            let next = people.compactMap { person in
                row(of: session, for: person, beside: today[person.id, default: []])
            }.max { worth(of: $0, for: session, beside: chosen) < worth(of: $1, for: session, beside: chosen) }
            guard let next else { break }
            chosen.append(next.caseManager)
            today[next.caseManager.id, default: []].append(next)
        }
    }

    private func worth(of row: PlanRow, for session: Session, beside chosen: [CaseManager]) -> Int {
        let languages = session.hours.hardLanguages.filter { !chosen.flatMap(\.languages).contains($0) }
        let skills = session.hours.hardSkills.filter { !chosen.flatMap(\.skills).contains($0) }
        let brings =
            languages.filter(row.caseManager.languages.contains).count
            + skills.filter(row.caseManager.skills.contains).count
        return brings * 10 + (row.presence.kind == .onSite ? 1 : 0)
    }

    /// Whether nothing is missing at a site that is staffed at all.
    private func isServed(
        _ site: Identifier<Site>,
        _ sessions: [Session],
        _ today: [Identifier<CaseManager>: [PlanRow]]
    ) -> Bool {
        guard let place = calendar.site(site), let date = sessions.first?.date else { return true }
        let rows = today.values.joined().filter { $0.site?.id == site && $0.presence.kind.isConsultation }
        let attendances = rows.map { SiteDay.Attendance($0.caseManager, during: $0.period) }
        let day = SiteDay(place, on: date, sessions: sessions, attendances: attendances)
        return LanguageRule.violations(of: day).isEmpty && SkillRule.violations(of: day).isEmpty
    }

    /// The row of a person who takes a session, if every rule allows it.
    private func row(of session: Session, for person: CaseManager, beside others: [PlanRow]) -> PlanRow? {
        let mode = calendar.coverMode(of: person.employer, at: session.site)
        let presence = Presence(
            date: session.date,
            site: session.site,
            start: session.hours.start,
            end: session.hours.end,
            caseManager: person.id,
            kind: mode == .regular ? .onSite : .cover
        )
        let row = PlanRow(
            number: nil,
            presence: presence,
            period: session.period,
            caseManager: person,
            site: calendar.site(session.site)
        )
        let day = StaffDay(person, on: session.date, rows: others + [row], in: calendar)
        let limits = calendar.instance.limits
        let yesterday = lastDays[person.id].map { [$0] } ?? []
        guard
            (EmployerRule.violations(of: row, in: calendar) + PatternRule.violations(of: row, in: calendar)
                + LeaveRule.violations(of: row, in: calendar) + ValidityRule.violations(of: row, in: calendar)
                + OverlapRule.violations(of: day) + ReachRule.violations(of: day)
                + RestRule.violations(of: yesterday + [day], under: limits)).isEmpty,
            day.work.obstacles.isEmpty, day.work.breaches.isEmpty
        else { return nil }
        if let limit = calendar.body(person.employer)?.maxCoverMinutesPerWeek {
            let covered = coverMinutes[session.date.isoWeek]?[person.id] ?? 0
            guard covered + Self.coverMinutes(of: day.rows) <= limit else { return nil }
        }
        return row
    }

    private func row(of occurrence: EventOccurrence, for person: CaseManager) -> PlanRow {
        let presence = Presence(
            date: occurrence.date,
            site: occurrence.event.site,
            start: occurrence.event.start,
            end: occurrence.event.end,
            caseManager: person.id,
            kind: .event
        )
        let site = occurrence.event.site.flatMap(calendar.site)
        return PlanRow(
            number: nil,
            presence: presence,
            period: occurrence.period,
            caseManager: person,
            site: site
        )
    }

    private static func coverMinutes(of rows: [PlanRow]) -> Int {
        rows.filter { $0.presence.kind == .cover }.reduce(0) { $0 + $1.period.minutes }
    }
}
