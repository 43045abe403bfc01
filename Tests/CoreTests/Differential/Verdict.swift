import Core

/// What a checker says of a plan, as words with a figure, so that two checkers can be held against each other.
struct Verdict: Equatable {
    /// No plan that can be checked: the checker refuses.
    static let unusable = Verdict(words: ["unusable"])

    /// Ordered by their bytes; what counts nothing is not told.
    let words: [String]

    init(words: [String]) {
        self.words = words
    }

    /// Our own.
    init(_ verification: PlanVerification, changes: PlanComparison?) {
        var figures: [String: Int] = ["rows": verification.rows.count]
        for (code, count) in verification.violationCounts { figures[code.rawValue] = count }
        figures.merge(Self.figures(of: verification.metrics)) { _, new in new }
        let bound = verification.lowerBound()
        figures["bound"] = bound.minutes
        for (site, minutes) in bound.minutesBySite { figures["bound/\(site)"] = minutes }
        if let changes { figures.merge(Self.figures(of: changes)) { _, new in new } }
        let words = figures.filter { $0.value != 0 }.map { "\($0.key):\($0.value)" }
        let days = verification.days
        self.words =
            (words + [
                "from:\(days.lowerBound)", "to:\(days.upperBound)",
                "who-and-when:\(Self.culprits(in: verification.violations).fingerprint)",
            ])
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Every violation by its rule, its time and its person, one a line, without those of what cannot be read.
    private static func culprits(in violations: [Violation]) -> String {
        violations.filter { $0.code != .form }.map { violation in
            let time =
                switch violation.time {
                case .date(let date): date.description
                case .week(let week): week.description
                case nil: ""
                }
            return "\(violation.code.rawValue) \(time) \(violation.caseManager?.rawValue ?? "")"
        }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        .joined(separator: "\n")
    }

    private static func figures(of metrics: PlanMetrics) -> [String: Int] {
        var figures = [
            "required_minutes": metrics.coverage.required,
            "uncovered_minutes": metrics.coverage.uncovered,
            "overstaffed_minutes": metrics.coverage.overstaffed,
            "room_excess_minutes": metrics.coverage.roomExcess,
            "wished_language_minutes": metrics.coverage.wishedLanguages,
            "wished_language_minutes_met": metrics.coverage.wishedLanguagesMet,
            "travel_between_minutes": metrics.travelBetweenMinutes,
            "travel_tour_minutes": metrics.travelTourMinutes,
            "work_minutes": metrics.workMinutes,
            "cover_minutes": metrics.coverMinutes,
        ]
        for (site, coverage) in metrics.coverageBySite { figures["uncovered/\(site)"] = coverage.uncovered }
        for (week, coverage) in metrics.coverageByWeek { figures["uncovered/\(week)"] = coverage.uncovered }
        return figures
    }

    private static func figures(of changes: PlanComparison) -> [String: Int] {
        [
            "rows_added": changes.rowsAdded,
            "rows_removed": changes.rowsRemoved,
            "rows_kept": changes.rowsKept,
            "changed_person_minutes": changes.changedPersonMinutes,
            "sessions_with_changed_staff": changes.sessionsWithChangedStaff,
            "case_managers_affected": changes.caseManagersAffected,
        ]
    }
}
