import Core
import Messages
import Store

/// What became of an applied plan, in a line.
struct AppliedPlanText {
    private let applied: AppliedPlan
    private let figures: FigureWords

    init(_ applied: AppliedPlan, language: Language) {
        self.applied = applied
        figures = FigureWords(language)
    }

    var line: String {
        let isGerman = figures.language == .german
        guard let revision = applied.revision else {
            return isGerman
                ? "Der Plan war schon veröffentlicht; nichts ist geändert."
                : "The plan was published already; nothing has changed."
        }
        let (added, removed, kept) = (
            figures.number(applied.added), figures.number(applied.removed), figures.number(applied.kept)
        )
        let entries = figures.number(
            applied.calendar.added + applied.calendar.changed + applied.calendar.removed
        )
        return isGerman
            ? "Veröffentlicht, Version \(revision.number): \(added) Zeilen neu, \(removed) entfallen, "
                + "\(kept) gleich; \(entries) Kalendereinträge geändert."
            : "Published, revision \(revision.number): \(added) rows added, \(removed) removed, "
                + "\(kept) kept; \(entries) calendar entries changed."
    }
}
