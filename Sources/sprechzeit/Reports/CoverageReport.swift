import Core

/// What is held of a county's hours, for other programs: `sprechzeit/coverage/v1`. All figures are minutes of people.
struct CoverageReport: Encodable {
    struct Tally: Encodable {
        let required: Int
        let held: Int
        let replaced: Int
        let atRisk: Int
        let unplanned: Int
        /// By cause.
        let lost: [String: Int]
    }

    struct Cell: Encodable {
        let week: String
        let municipality: String
        let population: Int
        let runningSessions: Int
        let minutes: Tally
    }

    let schema = "sprechzeit/coverage/v1"
    let weeks: [String]
    let cells: [Cell]
    let total: Tally

    init(_ coverage: CountyCoverage) {
        weeks = coverage.weeks.map(\.description)
        total = Tally(coverage.total)
        cells = coverage.weeks.flatMap { week in
            coverage.municipalities.map { municipality in
                Cell(
                    week: week.description,
                    municipality: municipality.id.rawValue,
                    population: municipality.population,
                    runningSessions: coverage.runningSessions(in: municipality.id, week),
                    minutes: Tally(coverage[municipality.id, week])
                )
            }
        }
    }
}

extension CoverageReport.Tally {
    fileprivate init(_ tally: CoverageTally) {
        self.init(
            required: tally.required,
            held: tally.held,
            replaced: tally.replaced,
            atRisk: tally.atRisk,
            unplanned: tally.unplanned,
            lost: Dictionary(tally.lost.map { ($0.key.rawValue, $0.value) }) { first, _ in first }
        )
    }
}

/// Which sessions miss something, for other programs: `sprechzeit/coverage-gaps/v1`.
struct CoverageGapReport: Encodable {
    struct Gap: Encodable {
        let date: String
        let site: String
        let municipality: String?
        let start: String
        let end: String
        let missingMinutes: Int
        let atRiskMinutes: Int
        let unplannedMinutes: Int
        /// Minutes by cause.
        let lost: [String: Int]
        /// What stands against those who are planned; of an absence no more than that.
        let risks: [String]
    }

    let schema = "sprechzeit/coverage-gaps/v1"
    let gaps: [Gap]

    init(_ gaps: [SessionCoverage], in calendar: InstanceCalendar) {
        self.gaps = gaps.map { gap in
            Gap(
                date: gap.session.date.description,
                site: gap.session.site.rawValue,
                municipality: calendar.site(gap.session.site)?.municipality.rawValue,
                start: gap.session.hours.start.description,
                end: gap.session.hours.end.description,
                missingMinutes: gap.missingMinutes,
                atRiskMinutes: gap.tally.atRisk,
                unplannedMinutes: gap.tally.unplanned,
                lost: Dictionary(gap.tally.lost.map { ($0.key.rawValue, $0.value) }) { first, _ in first },
                risks: gap.risks.map(\.code)
            )
        }
    }
}

/// Which municipalities have too few sessions in a week, for other programs: `sprechzeit/coverage-check/v1`.
struct CoverageCheckReport: Encodable {
    struct Entry: Encodable {
        let week: String
        let municipality: String
        let runningSessions: Int
        let reason: String
    }

    let schema = "sprechzeit/coverage-check/v1"
    let weeks: [String]
    let unserved: [Entry]

    init(_ unserved: [UnservedWeek], weeks: [ISOWeek]) {
        self.weeks = weeks.map(\.description)
        self.unserved = unserved.map { gap in
            Entry(
                week: gap.week.description,
                municipality: gap.municipality.id.rawValue,
                runningSessions: gap.running,
                reason: gap.reason.code
            )
        }
    }
}

extension SessionAtRisk.Cause {
    /// The word for it in documents.
    var code: String {
        switch self {
        case .absent: "absent"
        case .notEmployed: "not_employed"
        case .outsidePattern: "outside_pattern"
        case .closed: "site_closed"
        case .employerClosed: "employer_closed"
        case .holiday: "holiday"
        case .siteNotActive: "site_not_active"
        }
    }
}

extension UnservedWeek.Reason {
    fileprivate var code: String {
        switch self {
        case .noHours: "no_hours"
        case .lost(let cause): cause.rawValue
        case .atRisk: "at_risk"
        case .unplanned: "unplanned"
        case .replaced: "replaced"
        case .tooFew: "too_few"
        }
    }
}
