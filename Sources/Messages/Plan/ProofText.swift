public import Core

/// What is proven of a plan, in words.
public struct ProofText: Sendable {
    private let planned: PlannedDays
    private let figures: FigureWords
    private var isGerman: Bool { figures.language == .german }

    public init(_ planned: PlannedDays, language: Language) {
        self.planned = planned
        figures = FigureWords(language)
    }

    /// In a sentence or two: required, uncovered, and whether less is possible.
    public var summary: String {
        let required = figures.hours(planned.requiredMinutes)
        guard planned.requiredMinutes > 0 else {
            return isGerman ? "An diesen Tagen ist keine Sprechzeit." : "There are no hours on these days."
        }
        guard planned.uncoveredMinutes > 0 else {
            return isGerman ? "\(required) h Sprechzeit, alles gedeckt." : "\(required) h of hours, all covered."
        }
        let uncovered = figures.hours(planned.uncoveredMinutes)
        let share = figures.percent(planned.requiredMinutes - planned.uncoveredMinutes, of: planned.requiredMinutes)
        return isGerman
            ? "\(required) h Sprechzeit, davon \(uncovered) h ungedeckt (\(share) gedeckt). \(claim)"
            : "\(required) h of hours, \(uncovered) h of them uncovered (\(share) covered). \(claim)"
    }

    /// Weeks down: required, uncovered, bound, status, and the other tiers; then what the words mean.
    ///
    /// - Parameter page: What it is shown on.
    /// - Returns: The lines of the table and of its legend.
    public func table(on page: Page) -> [String] {
        var table = TextTable(
            ((isGerman
                ? ["Woche", "Soll", "offen", "Grenze", "Nachweis"] : ["Week", "hours", "open", "bound", "proof"])
                + tiers.map(heading))
                .enumerated().map { ($1, $0 == 0 || $0 == 4 ? .left : .right) }
        )
        for week in planned.weeks {
            table.add(
                [
                    figures.week(week.week),
                    figures.hours(week.requiredMinutes),
                    figures.hours(week.uncoveredMinutes),
                    figures.hours(week.uncoveredBound),
                    words(for: week.status),
                ] + tiers.map { value(of: $0, in: week) }
            )
        }
        return table.lines(on: page) + [""] + legend.flatMap { $0.wrapped(to: page.columns, indent: 2) }
    }

    /// A line for each mandatory event that somebody cannot attend.
    public var missedEvents: [String] {
        planned.missedEvents.map { missed in
            let date = figures.dateWithWeekday(missed.date)
            let line =
                isGerman
                ? "\(missed.caseManager) kann an \(missed.event) am \(date) nicht teilnehmen: nicht erreichbar oder "
                    + "gleichzeitig mit einem anderen Termin."
                : "\(missed.caseManager) cannot attend \(missed.event) on \(date): out of reach, or at the same time "
                    + "as another event."
            return line.safeForTerminal
        }
    }

    /// The tiers that have a column of their own; those of a plan made again only where there is one.
    private var tiers: [PlanTier] {
        let asked = Set(planned.weeks.flatMap { $0.tiers.map(\.tier) })
        return PlanTier.allCases.filter { tier in
            switch tier {
            case .uncovered: false
            case .booked, .changes: asked.contains(tier)
            case .wishedLanguages, .continuity, .travel, .burden: true
            }
        }
    }

    private func heading(of tier: PlanTier) -> String {
        switch tier {
        case .booked: isGerman ? "Termine" : "clients"
        case .uncovered: isGerman ? "offen" : "open"
        case .changes: isGerman ? "anders" : "changed"
        case .wishedLanguages: isGerman ? "Sprache" : "lang."
        case .continuity: isGerman ? "Wechsel" : "changes"
        case .travel: isGerman ? "Weg" : "travel"
        case .burden: isGerman ? "Last" : "burden"
        }
    }

    private func value(of tier: PlanTier, in week: WeekProof) -> String {
        guard let value = week.tiers.first(where: { $0.tier == tier })?.value else { return "–" }
        switch tier {
        case .uncovered, .changes, .wishedLanguages, .travel: return figures.hours(value)
        case .booked, .continuity, .burden: return figures.number(value)
        }
    }

    private func words(for status: WeekProof.Status) -> String {
        switch (isGerman, status) {
        case (true, .optimal): "optimal"
        case (true, .bestOnCutPoints): "bedingt"
        case (true, .feasible): "offen"
        case (false, .optimal): "optimal"
        case (false, .bestOnCutPoints): "limited"
        case (false, .feasible): "open"
        }
    }

    /// What the columns are, and what each status that occurs means.
    private var legend: [String] {
        let statuses = Set(planned.weeks.map(\.status))
        let again =
            isGerman
            ? "Termine: gebucht und mit niemandem zu halten. Anders: weggefallen oder neu gegenüber dem Plan davor."
            : "Clients: booked and kept by nobody. Changed: dropped or new against the plan before."
        let columns =
            isGerman
            ? [
                "Zeiten in Stunden:Minuten. Grenze: Weniger als das kann kein Plan offen lassen.",
                "Sprache: ohne gewünschte Sprache. Wechsel: Ablösungen, andere als sonst und Vertretungen. "
                    + "Weg: von Haus zu Haus. Last: über dem Anteil der Stelle.",
            ]
            : [
                "Times in hours:minutes. Bound: no plan can leave less than this open.",
                "Lang.: without a wished language. Changes: hand-overs, others than usual, and cover. "
                    + "Travel: from home to home. Burden: above the share of a post.",
            ]
        let meanings = [
            (
                WeekProof.Status.bestOnCutPoints,
                isGerman
                    ? "bedingt: bestmöglich, solange Sprechzeiten nur zu den geprüften Zeiten geteilt werden."
                    : "limited: the best there is while sessions are shared only at the times that were tried."
            ),
            (
                .feasible,
                isGerman
                    ? "offen: gültig; vielleicht geht es noch besser, höchstens bis zur Grenze."
                    : "open: valid; perhaps there is something better, down to the bound at most."
            ),
        ]
        return columns + (tiers.contains(.changes) ? [again] : [])
            + meanings.filter { statuses.contains($0.0) }.map(\.1)
    }

    private var claim: String {
        let bound = figures.hours(planned.uncoveredBound)
        let open = planned.weeks.count { $0.status != .optimal }
        let weeks = figures.number(open)
        switch (isGerman, open) {
        case (true, 0): return "Bewiesen: Kein Plan lässt weniger offen."
        case (false, 0): return "Proven: no plan leaves less open."
        case (true, 1): return "Weniger als \(bound) h ist unmöglich; in 1 Woche liegt der Plan darüber."
        case (false, 1): return "Less than \(bound) h is impossible; in 1 week the plan lies above that."
        case (true, _): return "Weniger als \(bound) h ist unmöglich; in \(weeks) Wochen liegt der Plan darüber."
        case (false, _): return "Less than \(bound) h is impossible; in \(weeks) weeks the plan lies above that."
        }
    }
}
