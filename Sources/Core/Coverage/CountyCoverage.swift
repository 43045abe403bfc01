/// What is held of the hours of a county, session by session, week by week and municipality by municipality
/// (Abdeckung).
public struct CountyCoverage: Sendable {
    /// Whole weeks, so that each municipality is judged by all of its hours.
    public let weeks: [ISOWeek]
    /// By date, then as the county's sites, then by start.
    public let sessions: [SessionCoverage]
    public let municipalities: [Municipality]

    private let calendar: InstanceCalendar
    private let cells: [Cell: CoverageTally]
    /// How many sessions run: somebody is there, or will be in another way in the same municipality and week.
    private let running: [Cell: Int]

    private struct Cell: Hashable {
        let municipality: Identifier<Municipality>
        let week: ISOWeek
    }

    /// Counts what is held.
    ///
    /// - Parameters:
    ///   - weeks: Which weeks; both ends are counted whole.
    ///   - published: The plan, over these weeks at least.
    ///   - publishedDays: For which days a plan is published; a day may be published with nobody on it.
    ///   - decisions: What was decided about sessions, in no order; of two about one session the later holds.
    ///   - calendar: The county as it is now.
    public init(
        of weeks: ClosedRange<ISOWeek>,
        published: Plan,
        publishedDays: [ClosedRange<LocalDate>],
        decisions: some Sequence<SessionDecision>,
        in calendar: InstanceCalendar
    ) {
        self.calendar = calendar
        municipalities = calendar.instance.municipalities
        self.weeks = Array(sequence(first: weeks.lowerBound) { $0 < weeks.upperBound ? $0.next : nil })
        let records = published.presences.enumerated().map { PlanRecord(number: $0.offset + 2, $0.element) }
        let rows = PlanReading(records, in: calendar).rows.filter(\.presence.kind.isConsultation)
        let risks = SessionAtRisk.all(among: rows, in: calendar).reduce(into: [:]) { $0[$1.row] = $1 }
        let decided = decisions.reduce(into: [:]) { $0[$1.subject] = $1 }
        let bySiteDay = Dictionary(grouping: rows) { SiteDate(site: $0.site?.id, date: $0.date) }
        let days = weeks.lowerBound.days.lowerBound...weeks.upperBound.days.upperBound
        sessions = days.flatMap { date in
            let isPublished = publishedDays.contains { $0.contains(date) }
            return calendar.instance.sites.flatMap { site -> [SessionCoverage] in
                let required = calendar.requiredSessions(at: site.id, on: date)
                guard !required.isEmpty else { return [] }
                return CoverageDay(
                    site,
                    on: date,
                    sessions: required,
                    rows: bySiteDay[SiteDate(site: site.id, date: date)] ?? [],
                    risks: risks,
                    decisions: decided,
                    isPublished: isPublished,
                    calendar: calendar
                ).sessions
            }
        }
        (cells, running) = Self.counted(sessions, in: calendar)
    }

    private struct SiteDate: Hashable {
        let site: Identifier<Site>?
        let date: LocalDate
    }

    private static func counted(
        _ sessions: [SessionCoverage],
        in calendar: InstanceCalendar
    ) -> ([Cell: CoverageTally], [Cell: Int]) {
        var cells: [Cell: CoverageTally] = [:]
        var running: [Cell: Int] = [:]
        for session in sessions {
            guard let site = calendar.site(session.session.site) else { continue }
            let week = session.session.date.isoWeek
            let cell = Cell(municipality: site.municipality, week: week)
            cells[cell, default: CoverageTally()] += session.tally
            if session.isRunning {
                running[cell, default: 0] += 1
                continue
            }
            switch session.decision?.outcome {
            case .relocated(let other):
                guard let other = calendar.site(other) else { continue }
                running[Cell(municipality: other.municipality, week: week), default: 0] += 1
            case .replaced(let date):
                running[Cell(municipality: site.municipality, week: date.isoWeek), default: 0] += 1
            case .remote, .shortened, .cancelled, nil: continue
            }
        }
        return (cells, running)
    }

    /// What becomes of the hours of a municipality in a week.
    public subscript(municipality: Identifier<Municipality>, week: ISOWeek) -> CoverageTally {
        cells[Cell(municipality: municipality, week: week)] ?? CoverageTally()
    }

    /// How many sessions run in a municipality in a week.
    public func runningSessions(in municipality: Identifier<Municipality>, _ week: ISOWeek) -> Int {
        running[Cell(municipality: municipality, week: week)] ?? 0
    }

    /// What becomes of the hours of a municipality in all weeks.
    public func tally(of municipality: Identifier<Municipality>) -> CoverageTally {
        weeks.reduce(into: CoverageTally()) { $0 += self[municipality, $1] }
    }

    /// What becomes of the hours of all municipalities in all weeks.
    public var total: CoverageTally {
        sessions.reduce(into: CoverageTally()) { $0 += $1.tally }
    }

    /// The sessions at the sites of a municipality in a week.
    public func sessions(in municipality: Identifier<Municipality>, _ week: ISOWeek) -> [SessionCoverage] {
        sessions.filter { session in
            session.session.date.isoWeek == week && calendar.site(session.session.site)?.municipality == municipality
        }
    }

    /// How many sessions of a site are lost as a whole, by cause.
    public func lostSessions(at site: Identifier<Site>) -> [LossCause: Int] {
        sessions.reduce(into: [:]) { counts, session in
            guard session.session.site == site, let cause = session.lossCause else { return }
            counts[cause, default: 0] += 1
        }
    }

    /// From the first Monday to the last Sunday.
    public var days: ClosedRange<LocalDate> {
        weeks[0].days.lowerBound...weeks[weeks.count - 1].days.upperBound
    }

    /// The sessions of which something is missing from a date on.
    public func gaps(from date: LocalDate) -> [SessionCoverage] {
        sessions.filter { $0.session.date >= date && $0.missingMinutes > 0 }
    }
}
