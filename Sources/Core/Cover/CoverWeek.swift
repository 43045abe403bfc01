/// The plan around a need: its week and a day on either side, without the stay that nobody can keep.
struct CoverWeek {
    private let days: ClosedRange<LocalDate>
    private let date: LocalDate
    private let site: Identifier<Site>
    private let calendar: InstanceCalendar
    private let week: ISOWeek
    private let rowsOfEach: [Identifier<CaseManager>: [PlanRow]]
    /// What is held on the date of the need.
    private let onDate: [PlanRow]

    /// - Parameters:
    ///   - need: The need.
    ///   - rows: At least those of its week and a day on either side.
    ///   - calendar: The county.
    init(of need: CoverNeed, rows: some Sequence<PlanRow>, in calendar: InstanceCalendar) {
        date = need.row.date
        site = need.site.id
        week = date.isoWeek
        let days = week.days.lowerBound.previous...week.days.upperBound.next
        let rows = rows.filter { days.contains($0.date) && $0 != need.row }
        self.days = days
        self.calendar = calendar
        rowsOfEach = Dictionary(grouping: rows, by: \.caseManager.id)
        onDate = rows.filter { $0.date == need.row.date && $0.presence.kind.isConsultation }
    }

    /// The rows of one person on a date.
    func rows(of person: Identifier<CaseManager>, on date: LocalDate) -> [PlanRow] {
        rowsOfEach[person, default: []].filter { $0.date == date }
    }

    /// How long a person covers for others in the week.
    func coverMinutes(of person: Identifier<CaseManager>) -> Int {
        rowsOfEach[person, default: []].filter { $0.presence.kind == .cover && $0.date.isoWeek == week }
            .map(\.period).minutes
    }

    /// The first rule that the week breaks with other rows of a person, and breaks less or not at all without them.
    ///
    /// Only what the rows of the person have a part in is looked at: nothing else is any different with them.
    func newViolation(with changed: [PlanRow], of person: CaseManager, instead replaced: [PlanRow]) -> Violation? {
        let own = rowsOfEach[person.id, default: []]
        let others = Set(replaced)
        let rows = own.filter { !others.contains($0) } + changed
        let sites = Set(replaced.compactMap { $0.site?.id } + [site])
        let standing = violations(of: own, by: person, at: sites).reduce(into: [Breach: Int]()) { extents, violation in
            extents[Breach(violation), default: 0] = max(extents[Breach(violation)] ?? 0, violation.finding.extent)
        }
        return violations(of: rows, by: person, at: sites)
            .filter { violation in standing[Breach(violation)].map { $0 < violation.finding.extent } ?? true }
            .min { ($0.code, "\($0.finding)") < ($1.code, "\($1.finding)") }
    }

    /// What a person's rows of the week break, and what is missing at sites on the date of the need.
    private func violations(
        of rows: [PlanRow],
        by person: CaseManager,
        at sites: Set<Identifier<Site>>
    ) -> [Violation] {
        let staffDays = Dictionary(grouping: rows, by: \.date).sorted { $0.key < $1.key }
            .map { StaffDay(person, on: $0.key, rows: $0.value, in: calendar) }
        let held =
            onDate.filter { $0.caseManager.id != person.id }
            + rows.filter { $0.date == date && $0.presence.kind.isConsultation }
        let siteDays = sites.sorted().compactMap(calendar.site).map { site in
            SiteDay(
                site,
                on: date,
                sessions: calendar.sessions(at: site.id, on: date),
                attendances: held.filter { $0.site?.id == site.id }.map { .init($0.caseManager, during: $0.period) }
            )
        }
        return rows.flatMap { $0.violations(within: days, in: calendar) }
            + staffDays.flatMap { $0.violations(in: calendar) }
            + staffDays.violations(by: person, in: calendar)
            + siteDays.flatMap { LanguageRule.violations(of: $0) + SkillRule.violations(of: $0) }
    }
}

/// A broken rule, whichever record it is found in and however much it is broken.
private struct Breach: Hashable {
    let finding: Finding
    let time: Violation.Time?
    let site: Identifier<Site>?

    init(_ violation: Violation) {
        finding = violation.finding.ofNoExtent
        time = violation.time
        site = violation.site
    }
}

extension Finding {
    /// By how many minutes the rule is broken; 1 where it has no measure.
    fileprivate var extent: Int {
        switch self {
        case .outsideRequiredHours(let minutes), .tooMuchCover(let minutes, _), .languageMissing(_, let minutes),
            .skillMissing(_, let minutes), .tooMuchWork(let minutes, _), .stretchTooLong(let minutes, _):
            minutes
        case .travelTooShort(_, _, let needed, let minutes): needed - minutes
        case .breaksTooShort(_, let minutes, let needed): needed - minutes
        case .restTooShort(let minutes, _, let needed): needed - minutes
        default: 1
        }
    }

    /// The same without its minutes.
    fileprivate var ofNoExtent: Finding {
        switch self {
        case .outsideRequiredHours: .outsideRequiredHours(minutes: 0)
        case .tooMuchCover(_, let limit): .tooMuchCover(minutes: 0, limit: limit)
        case .languageMissing(let language, _): .languageMissing(language, minutes: 0)
        case .skillMissing(let skill, _): .skillMissing(skill, minutes: 0)
        case .tooMuchWork(_, let limit): .tooMuchWork(minutes: 0, limit: limit)
        case .stretchTooLong(_, let limit): .stretchTooLong(minutes: 0, limit: limit)
        case .travelTooShort(let origin, let destination, _, _):
            .travelTooShort(from: origin, to: destination, neededMinutes: 0, availableMinutes: 0)
        case .breaksTooShort: .breaksTooShort(workMinutes: 0, breakMinutes: 0, needed: 0)
        case .restTooShort(_, let since, _): .restTooShort(minutes: 0, since: since, needed: 0)
        case .overlap: .overlap(record: nil)
        default: self
        }
    }
}
