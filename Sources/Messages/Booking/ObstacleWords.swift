public import Core

extension BookingWords {
    /// Why a time cannot be booked, in a sentence.
    public func sentence(_ obstacle: Obstacle) -> String {
        isGerman ? german(obstacle) : english(obstacle)
    }

    private func german(_ obstacle: Obstacle) -> String {
        switch obstacle {
        case .past: "Die Zeit ist schon vorbei."
        case .tooSoon(let first): "So kurzfristig wird nicht vergeben, erst ab \(moment(first)) Uhr."
        case .beyondHorizon(let last): "So weit im Voraus wird nicht vergeben, nur bis \(figures.date(last))."
        case .offGrid(let minutes): "Termine beginnen alle \(minutes) Minuten ab der vollen Stunde."
        case .holiday(let name): "Gesetzlicher Feiertag: \(name.safeForTerminal)."
        case .siteClosed: "Der Standort ist an diesem Tag geschlossen."
        case .notEmployed: "Die Fachkraft ist an diesem Tag nicht beschäftigt."
        case .absent: "Die Fachkraft ist abwesend."
        case .noHours: "Für diesen Tag ist keine Sprechzeit der Fachkraft veröffentlicht."
        case .atOtherSites(let sites): "Die Fachkraft ist an diesem Tag an einem anderen Standort: \(list(sites))."
        case .outsideHours(let periods): "Die Sprechzeit dauert nur \(list(periods))."
        case .taken(let period): "Vergeben ist schon \(span(period))."
        case .held(let until): "Der Platz ist bis \(moment(until)) Uhr für jemand anderen vorgemerkt."
        case .keptForUrgent: "Der Rest der Sprechzeit ist bis zum Tag selbst für Dringendes frei gehalten."
        case .keptForWalkIns: "Der Rest der Sprechzeit ist bis zum Tag selbst für Besuche ohne Termin frei gehalten."
        case .notByChannel(let channel): "So findet diese Terminart nicht statt: \(name(channel))."
        case .noRoom: "Kein Raum ist frei."
        case .noStepFreeRoom: "Kein stufenlos erreichbarer Raum ist frei."
        case .isNotStepFree: "Der Standort ist nicht stufenlos erreichbar."
        case .doesNotSpeak(let language): "Die Fachkraft spricht \(language.code.safeForTerminal) nicht."
        case .noInterpreter(let language, let reason): german(reason, language)
        case .lacks(let skill): "Der Fachkraft fehlt \(skill.code.safeForTerminal)."
        case .noConnection: "Dorthin und zurück führt keine Verbindung."
        case .tooFar(let minutes): "Der Weg dauert \(minutes) Minuten."
        }
    }

    private func english(_ obstacle: Obstacle) -> String {
        switch obstacle {
        case .past: "That time is over."
        case .tooSoon(let first): "That is too soon; times are booked from \(moment(first)) on."
        case .beyondHorizon(let last): "That is too far ahead; times are booked until \(figures.date(last))."
        case .offGrid(let minutes): "Appointments begin every \(minutes) minutes from the full hour on."
        case .holiday(let name): "A public holiday: \(name.safeForTerminal)."
        case .siteClosed: "The site is closed on that day."
        case .notEmployed: "The case manager is not employed on that day."
        case .absent: "The case manager is absent."
        case .noHours: "No hours of the case manager are published for that day."
        case .atOtherSites(let sites): "The case manager is elsewhere on that day: \(list(sites))."
        case .outsideHours(let periods): "The hours last \(list(periods)) only."
        case .taken(let period): "\(span(period)) is taken already."
        case .held(let until): "The time is held for somebody else until \(moment(until))."
        case .keptForUrgent: "The rest of the hours is kept for urgent needs until the day itself."
        case .keptForWalkIns: "The rest of the hours is kept for those without an appointment until the day itself."
        case .notByChannel(let channel): "This kind of appointment does not take place like that: \(name(channel))."
        case .noRoom: "No room is free."
        case .noStepFreeRoom: "No room is free that is reached without steps."
        case .isNotStepFree: "The site cannot be reached without steps."
        case .doesNotSpeak(let language): "The case manager does not speak \(language.code.safeForTerminal)."
        case .noInterpreter(let language, let reason): english(reason, language)
        case .lacks(let skill): "The case manager lacks \(skill.code.safeForTerminal)."
        case .noConnection: "No connection leads there and back."
        case .tooFar(let minutes): "The way takes \(minutes) minutes."
        }
    }

    private func german(_ reason: InterpreterObstacle, _ language: SpokenLanguage) -> String {
        let name = LanguageNames(.german).name(language)
        return switch reason {
        case .nobody: "Niemand dolmetscht \(name)."
        case .notSworn: "Für eine rechtsverbindliche Erklärung ist für \(name) niemand vereidigt."
        case .tooShortNotice(let first): "Für \(name) reicht der Vorlauf erst ab \(figures.date(first))."
        case .notThere: "Wer \(name) dolmetscht, ist dann nicht da."
        case .busy: "Wer \(name) dolmetscht, ist dann schon vergeben."
        }
    }

    private func english(_ reason: InterpreterObstacle, _ language: SpokenLanguage) -> String {
        let name = LanguageNames(.english).name(language)
        return switch reason {
        case .nobody: "Nobody interprets \(name)."
        case .notSworn: "Nobody who interprets \(name) is sworn in, as a legally binding statement needs."
        case .tooShortNotice(let first): "For \(name) the notice is too short before \(figures.date(first))."
        case .notThere: "Nobody who interprets \(name) is there then."
        case .busy: "Everybody who interprets \(name) is taken then."
        }
    }

    private func list(_ sites: [Identifier<Site>]) -> String {
        sites.map(\.rawValue.safeForTerminal).joined(separator: ", ")
    }

    private func list(_ periods: [Range<Instant>]) -> String {
        periods.map(span).joined(separator: ", ")
    }
}
