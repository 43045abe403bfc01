import Core

/// A plan's verdict, metrics and proof for other programs: `sprechzeit/plan-report/v1`.
struct PlanReport: Encodable {
    struct Violation: Encodable {
        let code: String
        let date: String?
        let week: String?
        let caseManager: String?
        let site: String?
        let record: Int?
    }

    struct Metrics: Encodable {
        let requiredMinutes: Int
        let uncoveredMinutes: Int
        let overstaffedMinutes: Int
        let roomExcessMinutes: Int
        let travelBetweenMinutes: Int
        let travelTourMinutes: Int
        let workMinutes: Int
        let coverMinutes: Int
        let wishedLanguageMinutes: Int
        let wishedLanguageMinutesMet: Int
    }

    struct Changes: Encodable {
        let rowsAdded: Int
        let rowsRemoved: Int
        let rowsKept: Int
        let changedPersonMinutes: Int
        let sessionsWithChangedStaff: Int
        let caseManagersAffected: Int
    }

    struct Gap: Encodable {
        let site: String
        let date: String
        /// Instants in UTC.
        let start: String
        let end: String
        let needed: Int
        let present: Int
    }

    struct Week: Encodable {
        let week: String
        let requiredMinutes: Int
        let uncoveredMinutes: Int
        let uncoveredBound: Int
        let status: String
    }

    let schema = "sprechzeit/plan-report/v1"
    let from: String
    let to: String
    let rows: Int
    let valid: Bool
    let violationsByCode: [CodeCount]
    let violations: [Violation]
    let metrics: Metrics
    let uncovered: [Gap]
    let uncoveredLowerBound: Int?
    let changes: Changes?
    let weeks: [Week]?

    /// How often a rule is broken.
    struct CodeCount: Encodable {
        let code: String
        let count: Int
    }

    init(
        _ verification: PlanVerification,
        bound: CoverageLowerBound? = nil,
        changes: PlanComparison? = nil,
        proof: PlannedDays? = nil
    ) {
        from = verification.days.lowerBound.description
        to = verification.days.upperBound.description
        rows = verification.rows.count
        valid = verification.isValid
        violationsByCode = verification.violationCounts.sorted { $0.key < $1.key }
            .map { CodeCount(code: $0.key.rawValue, count: $0.value) }
        violations = verification.violations.map(Violation.init)
        metrics = Metrics(verification.metrics)
        uncovered = verification.gaps.map(Gap.init)
        uncoveredLowerBound = bound?.minutes
        self.changes = changes.map(Changes.init)
        weeks = proof?.weeks.map(Week.init)
    }

    /// The report as one JSON document.
    var json: String {
        get throws { try jsonText() }
    }
}

extension PlanReport.Violation {
    fileprivate init(_ violation: Core.Violation) {
        var date: LocalDate?
        var week: ISOWeek?
        switch violation.time {
        case .date(let day): date = day
        case .week(let number): week = number
        case nil: break
        }
        self.init(
            code: violation.code.rawValue,
            date: date?.description,
            week: week?.description,
            caseManager: violation.caseManager?.rawValue,
            site: violation.site?.rawValue,
            record: violation.record
        )
    }
}

extension PlanReport.Metrics {
    fileprivate init(_ metrics: PlanMetrics) {
        self.init(
            requiredMinutes: metrics.coverage.required,
            uncoveredMinutes: metrics.coverage.uncovered,
            overstaffedMinutes: metrics.coverage.overstaffed,
            roomExcessMinutes: metrics.coverage.roomExcess,
            travelBetweenMinutes: metrics.travelBetweenMinutes,
            travelTourMinutes: metrics.travelTourMinutes,
            workMinutes: metrics.workMinutes,
            coverMinutes: metrics.coverMinutes,
            wishedLanguageMinutes: metrics.coverage.wishedLanguages,
            wishedLanguageMinutesMet: metrics.coverage.wishedLanguagesMet
        )
    }
}

extension PlanReport.Changes {
    fileprivate init(_ changes: PlanComparison) {
        self.init(
            rowsAdded: changes.rowsAdded,
            rowsRemoved: changes.rowsRemoved,
            rowsKept: changes.rowsKept,
            changedPersonMinutes: changes.changedPersonMinutes,
            sessionsWithChangedStaff: changes.sessionsWithChangedStaff,
            caseManagersAffected: changes.caseManagersAffected
        )
    }
}

extension PlanReport.Gap {
    fileprivate init(_ gap: CoverageGap) {
        self.init(
            site: gap.site.rawValue,
            date: gap.date.description,
            start: OffsetInstant(instant: gap.period.lowerBound, offsetMinutes: 0).description,
            end: OffsetInstant(instant: gap.period.upperBound, offsetMinutes: 0).description,
            needed: gap.needed,
            present: gap.present
        )
    }
}

extension PlanReport.Week {
    fileprivate init(_ week: WeekProof) {
        self.init(
            week: week.week.description,
            requiredMinutes: week.requiredMinutes,
            uncoveredMinutes: week.uncoveredMinutes,
            uncoveredBound: week.uncoveredBound,
            status: week.status.rawValue
        )
    }
}
