public import Core

/// What is proven of a plan, in words.
public struct ProofText: Sendable {
    private let planned: PlannedDays
    private let figures: FigureWords

    public init(_ planned: PlannedDays, language: Language) {
        self.planned = planned
        figures = FigureWords(language)
    }

    /// One line: required, uncovered, the bound, and whether the plan meets it.
    public var summary: String {
        let required = figures.hours(planned.requiredMinutes)
        let uncovered = figures.hours(planned.uncoveredMinutes)
        let share = figures.percent(planned.requiredMinutes - planned.uncoveredMinutes, of: planned.requiredMinutes)
        switch figures.language {
        case .german: return "\(required) h Sprechzeit, \(uncovered) h ungedeckt (\(share) gedeckt). \(claim)"
        case .english: return "\(required) h of hours, \(uncovered) h uncovered (\(share) covered). \(claim)"
        }
    }

    /// Weeks down: required, uncovered, bound, status, and the other tiers.
    public var table: [String] {
        let isGerman = figures.language == .german
        var table = TextTable([
            (isGerman ? "Woche" : "Week", .left),
            (isGerman ? "Soll" : "required", .right),
            (isGerman ? "ungedeckt" : "uncovered", .right),
            (isGerman ? "Schranke" : "bound", .right),
            (isGerman ? "Nachweis" : "proof", .left),
            (isGerman ? "Wunschspr." : "languages", .right),
            (isGerman ? "Wechsel" : "continuity", .right),
            (isGerman ? "Weg" : "travel", .right),
            (isGerman ? "Last" : "burden", .right),
        ])
        for week in planned.weeks {
            let tiers = PlanTier.allCases.dropFirst().map { tier in
                week.tiers.first { $0.tier == tier }.map { figures.number($0.value) } ?? "–"
            }
            table.add(
                [
                    figures.week(week.week),
                    figures.number(week.requiredMinutes),
                    figures.number(week.uncoveredMinutes),
                    figures.number(week.uncoveredBound),
                    words(for: week.status),
                ] + tiers
            )
        }
        return table.lines
    }

    /// A line for each mandatory event that somebody cannot attend.
    public var missedEvents: [String] {
        planned.missedEvents.map { missed in
            let date = figures.dateWithWeekday(missed.date)
            return figures.language == .german
                ? "\(missed.caseManager) kann an \(missed.event) am \(date) nicht teilnehmen: nicht erreichbar oder "
                    + "zugleich mit einem anderen Termin."
                : "\(missed.caseManager) cannot attend \(missed.event) on \(date): out of reach, or at the same time "
                    + "as another event."
        }
    }

    /// The status of a week.
    public func words(for status: WeekProof.Status) -> String {
        switch (figures.language, status) {
        case (.german, .optimal): "bewiesen optimal"
        case (.german, .bestOnCutPoints): "bestmöglich an den Schnittpunkten"
        case (.german, .feasible): "zulässig, Lücke offen"
        case (.english, .optimal): "proven optimal"
        case (.english, .bestOnCutPoints): "best on the cut points"
        case (.english, .feasible): "feasible, gap open"
        }
    }

    private var claim: String {
        let bound = figures.hours(planned.uncoveredBound)
        let open = planned.weeks.count { $0.status != .optimal }
        let isGerman = figures.language == .german
        if open == 0 {
            return isGerman
                ? "Das ist bewiesen das Beste: Kein Plan lässt weniger offen."
                : "That is proven best: no plan leaves less open."
        }
        let weeks = figures.number(open)
        return isGerman
            ? "Weniger als \(bound) h ist unmöglich; in \(weeks) Wochen liegt der Plan darüber."
            : "Less than \(bound) h is impossible; in \(weeks) weeks the plan lies above."
    }
}
