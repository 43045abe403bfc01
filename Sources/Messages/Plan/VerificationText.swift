public import Core

/// What a verification found, as a report to read.
public struct VerificationText: Sendable {
    private let verification: PlanVerification
    private let figures: FigureWords
    private let findings: FindingWords

    public init(_ verification: PlanVerification, zone: Zone, language: Language) {
        self.verification = verification
        figures = FigureWords(language)
        findings = FindingWords(language, zone: zone)
    }

    /// The verdict, the codes with their counts, the first violations, and the metrics.
    ///
    /// - Parameters:
    ///   - bound: The lower bound, where it was asked for.
    ///   - changes: What changed since an earlier plan, where one was given.
    ///   - limit: How many violations at most.
    ///   - page: What it is shown on.
    /// - Returns: The lines of the report.
    public func lines(bound: CoverageLowerBound?, changes: PlanComparison?, limit: Int, on page: Page) -> [String] {
        var lines = [verdict]
        for (code, count) in verification.violationCounts.sorted(by: { $0.key < $1.key }) {
            lines.append("  \(code.rawValue.padded(to: 22))\(figures.number(count))")
        }
        lines += verification.violations.prefix(limit).map(findings.line)
        let left = verification.violations.count - limit
        if left > 0 {
            lines.append(isGerman ? "… und \(figures.number(left)) weitere" : "… and \(figures.number(left)) more")
        }
        lines += [""] + table(isGerman ? "Minuten" : "Minutes", metrics(bound: bound), page)
        guard let changes else { return lines }
        return lines + [""] + table(isGerman ? "Änderungen" : "Changes", self.changes(changes), page)
    }

    private func table(_ heading: String, _ rows: [(name: String, value: Int)], _ page: Page) -> [String] {
        var table = TextTable([(heading, .left), ("", .right)])
        for row in rows { table.add([row.name, figures.number(row.value)]) }
        return table.lines(on: page)
    }

    private var isGerman: Bool { figures.language == .german }

    /// Whether the plan is valid, in a line.
    public var verdict: String {
        let rows = figures.number(verification.rows.count)
        let days = figures.days(verification.days)
        let count = figures.number(verification.violations.count)
        switch (isGerman, verification.isValid) {
        case (true, true): return "\(days): \(rows) Zeilen, gültig"
        case (true, false): return "\(days): \(rows) Zeilen, \(count) Verstöße"
        case (false, true): return "\(days): \(rows) rows, valid"
        case (false, false): return "\(days): \(rows) rows, \(count) violations"
        }
    }

    private func metrics(bound: CoverageLowerBound?) -> [(name: String, value: Int)] {
        let metrics = verification.metrics
        let coverage = metrics.coverage
        var rows = [
            (isGerman ? "Sprechzeit" : "required", coverage.required),
            (isGerman ? "davon ungedeckt" : "of these uncovered", coverage.uncovered),
        ]
        if let bound { rows.append((isGerman ? "kein Plan unter" : "no plan below", bound.minutes)) }
        return rows + [
            (isGerman ? "mehr Personen als nötig" : "more people than needed", coverage.overstaffed),
            (isGerman ? "mehr Personen als Räume" : "more people than rooms", coverage.roomExcess),
            (isGerman ? "Weg zwischen Standorten" : "travel between sites", metrics.travelBetweenMinutes),
            (isGerman ? "Weg mit An- und Heimfahrt" : "travel from home to home", metrics.travelTourMinutes),
            (isGerman ? "Arbeit" : "work", metrics.workMinutes),
            (isGerman ? "davon Vertretung" : "of this cover", metrics.coverMinutes),
            (isGerman ? "gewünschte Sprachen" : "wished languages", coverage.wishedLanguages),
            (isGerman ? "davon erfüllt" : "of these met", coverage.wishedLanguagesMet),
        ]
    }

    private func changes(_ changes: PlanComparison) -> [(name: String, value: Int)] {
        [
            (isGerman ? "Zeilen neu" : "rows added", changes.rowsAdded),
            (isGerman ? "Zeilen entfallen" : "rows removed", changes.rowsRemoved),
            (isGerman ? "Zeilen geblieben" : "rows kept", changes.rowsKept),
            (
                isGerman ? "Minuten mit geänderter Anwesenheit" : "minutes of changed presence",
                changes.changedPersonMinutes
            ),
            (
                isGerman ? "Sprechzeiten mit anderer Besetzung" : "sessions with changed staff",
                changes.sessionsWithChangedStaff
            ),
            (isGerman ? "betroffene Fachkräfte" : "case managers affected", changes.caseManagersAffected),
        ]
    }
}
