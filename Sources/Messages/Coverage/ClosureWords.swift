public import Core

/// What is said about closures and what is decided about sessions.
public struct ClosureWords: Hashable, Sendable {
    public let language: Language
    let figures: FigureWords
    private var isGerman: Bool { language == .german }

    public init(_ language: Language) {
        self.language = language
        figures = FigureWords(language)
    }

    /// What is shut.
    public func name(_ scope: Closure.Scope) -> String {
        switch scope {
        case .every: isGerman ? "alle Standorte" : "every site"
        case .site(let site): site.rawValue
        case .room(let site, let number): "\(site) \(isGerman ? "Raum" : "room") \(number)"
        case .body(let body): isGerman ? "Körperschaft \(body)" : "body \(body)"
        }
    }

    public func name(_ kind: Closure.Kind) -> String {
        switch kind {
        case .custom: isGerman ? "Brauchtum" : "custom"
        case .business: isGerman ? "Betriebsschließung" : "closed"
        case .damage: isGerman ? "Schaden" : "damage"
        case .other: isGerman ? "Sonstiges" : "other"
        }
    }

    /// When it is shut: the days, and which part of them.
    public func time(_ closure: Closure) -> String {
        let days = figures.days(closure.first...closure.last)
        return closure.part.map { "\(days) \($0.lowerBound)–\($0.upperBound)" } ?? days
    }

    /// Closures as a table.
    ///
    /// - Parameter closures: Each with its number; the rows of the files have none, for they change with the files.
    /// - Returns: One row for each.
    public func table(of closures: [(number: Int?, closure: Closure)]) -> TextTable {
        var table = TextTable([
            (isGerman ? "Nr." : "No.", .right), (isGerman ? "Was" : "What", .left), (isGerman ? "Wann" : "When", .left),
            (isGerman ? "Art" : "Kind", .left), (isGerman ? "Grund" : "Reason", .left),
        ])
        for (number, closure) in closures {
            table.add([
                number.map(String.init) ?? "", name(closure.scope), time(closure), name(closure.kind), closure.reason,
            ])
        }
        return table
    }

    /// That the closures of a body are not confirmed for a year.
    public func unconfirmed(_ body: Identifier<EmployingBody>, year: Int) -> String {
        isGerman
            ? "\(body.rawValue.safeForTerminal) \(year) nicht bestätigt"
            : "\(body.rawValue.safeForTerminal) \(year) not confirmed"
    }

    /// That those of every body are.
    public func allConfirmed(_ year: Int) -> String {
        isGerman
            ? "Die Schließungen \(year) aller Körperschaften sind bestätigt."
            : "The closures of \(year) are confirmed by every body."
    }

    /// What to do about the ones that are not.
    public func howToConfirm(_ year: Int) -> String {
        isGerman
            ? "Bestätigen: sprechzeit closure confirm <Körperschaft> --year \(year)"
            : "Confirm: sprechzeit closure confirm <body> --year \(year)"
    }

    public func noClosures(_ year: Int) -> String {
        isGerman ? "Keine Schließungen \(year)." : "No closures in \(year)."
    }

    /// That a closure is noted, and what it does to appointments.
    public func added(_ number: Int, _ closure: Closure, stranded: Int) -> String {
        let fact = "\(isGerman ? "Schließung" : "Closure") \(number): \(name(closure.scope)), \(time(closure))."
        return fact + " " + self.stranded(stranded)
    }

    public func removed(_ number: Int) -> String {
        isGerman
            ? "Schließung \(number) ist zurückgenommen. Termine, die zu klären sind, bleiben es."
            : "Closure \(number) is taken back. Appointments that need a decision still do."
    }

    public func confirmed(_ body: Identifier<EmployingBody>, year: Int) -> String {
        isGerman
            ? "Die Schließungen \(year) von \(body.rawValue.safeForTerminal) sind bestätigt."
            : "The closures of \(body.rawValue.safeForTerminal) in \(year) are confirmed."
    }

    private func stranded(_ count: Int) -> String {
        switch count {
        case 0: isGerman ? "Kein Termin ist betroffen." : "No appointment is affected."
        case 1: isGerman ? "1 Termin ist zu klären." : "1 appointment needs a decision."
        default:
            isGerman
                ? "\(figures.number(count)) Termine sind zu klären."
                : "\(figures.number(count)) appointments need a decision."
        }
    }

    /// What became of a session.
    public func name(_ outcome: SessionDecision.Outcome) -> String {
        switch outcome {
        case .relocated(let site): isGerman ? "verlegt nach \(site)" : "moved to \(site)"
        case .replaced(let date):
            isGerman ? "nachgeholt am \(figures.date(date))" : "held on \(figures.date(date)) instead"
        case .remote: isGerman ? "per Telefon oder Video" : "by phone or video"
        case .shortened(let start, let end):
            isGerman ? "verkürzt auf \(start)–\(end)" : "shortened to \(start)–\(end)"
        case .cancelled: isGerman ? "fällt aus" : "cancelled"
        }
    }

    /// What was decided about a session, and what it does to appointments.
    public func decided(_ decision: SessionDecision, stranded: Int) -> String {
        let cause = CoverageWords(language).name(decision.cause)
        let subject = decision.subject
        return "\(subject.site) \(figures.dateWithWeekday(subject.date)) \(subject.start): \(name(decision.outcome)) "
            + "(\(cause)). " + self.stranded(stranded)
    }

    /// That a decision is taken back.
    public func undone(_ subject: SessionDecision.Subject, kept: Int) -> String {
        let session = "\(subject.site) \(figures.dateWithWeekday(subject.date)) \(subject.start)"
        return isGerman
            ? "\(session): Entscheidung zurückgenommen. \(figures.number(kept)) Termine gelten wieder."
            : "\(session): decision taken back. \(figures.number(kept)) appointments are booked again."
    }

    /// Sessions that are at risk or decided about, as a table.
    public func table(of sessions: [SessionCoverage]) -> TextTable {
        let words = CoverageWords(language)
        var table = TextTable([
            (isGerman ? "Datum" : "Date", .left), (isGerman ? "Standort" : "Site", .left),
            (isGerman ? "Zeit" : "Time", .left), (isGerman ? "Grund" : "Why", .left),
            (isGerman ? "Entscheidung" : "Decision", .left),
        ])
        for session in sessions {
            let why = session.decision.map { [words.name($0.cause)] } ?? session.risks.map(words.name)
            table.add([
                figures.dateWithWeekday(session.session.date), session.session.site.rawValue,
                "\(session.session.hours.start)–\(session.session.hours.end)", why.joined(separator: ", "),
                session.decision.map { name($0.outcome) } ?? (isGerman ? "offen" : "open"),
            ])
        }
        return table
    }

    public var noSessions: String {
        isGerman ? "Keine Sprechzeit ist gefährdet." : "No session is at risk."
    }
}
