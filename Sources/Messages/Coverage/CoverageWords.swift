public import Core

/// What is said about the hours of a county that are held and lost.
public struct CoverageWords: Hashable, Sendable {
    public let language: Language
    let figures: FigureWords
    var isGerman: Bool { language == .german }

    public init(_ language: Language) {
        self.language = language
        figures = FigureWords(language)
    }

    /// Why hours are lost.
    public func name(_ cause: LossCause) -> String {
        switch cause {
        case .holiday: isGerman ? "Feiertag" : "holiday"
        case .closure: isGerman ? "Schließung" : "closure"
        case .custom: isGerman ? "Brauchtum" : "custom"
        case .unplannedAbsence: isGerman ? "Ausfall" : "unplanned absence"
        case .noStaff: isGerman ? "kein Personal" : "no staff"
        case .damage: isGerman ? "Schaden" : "damage"
        }
    }

    /// What stands against a session that is published; of an absence no more than that.
    public func name(_ cause: SessionAtRisk.Cause) -> String {
        switch cause {
        case .absent: isGerman ? "abwesend" : "away"
        case .notEmployed: isGerman ? "nicht mehr beschäftigt" : "not employed"
        case .outsidePattern: isGerman ? "kein Arbeitstag" : "no working day"
        case .closed: isGerman ? "Standort geschlossen" : "site closed"
        case .employerClosed: isGerman ? "Körperschaft geschlossen" : "body closed"
        case .holiday: name(LossCause.holiday)
        case .siteNotActive: isGerman ? "Standort besteht nicht" : "no site then"
        }
    }

    /// Why a municipality has too few sessions in a week.
    public func name(_ reason: UnservedWeek.Reason) -> String {
        switch reason {
        case .noHours: isGerman ? "keine Sprechzeit vorgesehen" : "no hours there"
        case .lost(let cause): name(cause)
        case .atRisk: isGerman ? "gefährdet" : "at risk"
        case .unplanned: isGerman ? "noch nicht geplant" : "not planned yet"
        case .replaced: isGerman ? "anders gehalten" : "held in another way"
        case .tooFew: isGerman ? "zu wenige" : "too few"
        }
    }

    /// That a municipality has no running session in a week, or too few, and why.
    public func gap(_ gap: UnservedWeek) -> String {
        let place = gap.municipality.name.safeForTerminal
        let week = figures.week(gap.week)
        let reason = name(gap.reason)
        guard gap.running == 0 else {
            let count = figures.number(gap.running)
            return isGerman
                ? "Lücke: \(place) – nur \(count) in \(week) (Grund: \(reason))"
                : "Gap: \(place) – only \(count) in \(week) (\(reason))"
        }
        return isGerman
            ? "Lücke: \(place) – keine Sprechzeit in \(week) (Grund: \(reason))"
            : "Gap: \(place) – no session in \(week) (\(reason))"
    }

    /// That every municipality is served.
    public func allServed(weeks: Int) -> String {
        isGerman
            ? "Jede Kommune hat in \(weeks == 1 ? "der Woche" : "allen \(figures.number(weeks)) Wochen") eine Sprechzeit."
            : "Every municipality has a session in \(weeks == 1 ? "the week" : "all \(figures.number(weeks)) weeks")."
    }

    /// That nothing is missing from a date on.
    public func noGaps(_ days: ClosedRange<LocalDate>) -> String {
        isGerman ? "Keine Lücken, \(figures.days(days))." : "No gaps, \(figures.days(days))."
    }
}
