public import Core

/// What is wrong with a plan, in words.
public struct FindingWords: Sendable {
    private let language: Language
    private let figures: FigureWords
    private let zone: Zone

    public init(_ language: Language, zone: Zone) {
        self.language = language
        figures = FigureWords(language)
        self.zone = zone
    }

    /// One line: the rule's code, where and when, and what is the case.
    public func line(for violation: Violation) -> String {
        var place: [String] = []
        switch violation.time {
        case .date(let date): place.append(date.description)
        case .week(let week): place.append(week.description)
        case nil: break
        }
        if let caseManager = violation.caseManager { place.append(caseManager.rawValue) }
        if let site = violation.site { place.append(site.rawValue) }
        if let record = violation.record {
            place.append(language == .german ? "Satz \(record)" : "record \(record)")
        }
        let head = ([violation.code.rawValue] + place).joined(separator: " ")
        return "\(head): \(text(violation.finding))".safeForTerminal
    }

    private func text(_ finding: Finding) -> String {
        language == .german ? german(finding) : english(finding)
    }

    private func german(_ finding: Finding) -> String {
        switch finding {
        case .fieldCount(let count): "\(count) Felder statt \(PlanRecord.header.count)"
        case .unreadableDate(let text): "„\(text)“ ist kein Datum der Form JJJJ-MM-TT"
        case .unreadableTime(let text): "„\(text)“ ist keine Uhrzeit der Form HH:MM"
        case .unknownKind(let text): "unbekannte Art „\(text)“"
        case .endNotAfterStart(let start, let end): "Ende \(end) liegt nicht nach Beginn \(start)"
        case .unknownCaseManager: "unbekannte Fachkraft"
        case .unknownSite: "unbekannter Standort"
        case .missingSite: "der Standort fehlt; nur Online-Termine haben keinen"
        case .wrongWeek(let written, let actual): "Woche \(written), das Datum liegt in \(actual)"
        case .duplicate(let record): "gleicht Satz \(record)"
        case .outsidePeriod(let days): "außerhalb von \(figures.days(days))"
        case .skippedTime: "die Uhrzeit gibt es an diesem Tag nicht (Zeitumstellung)"
        case .overlap(let record): "überschneidet sich mit " + (record.map { "Satz \($0)" } ?? "einem Termin")
        case .travelTooShort(let from, let to, let needed, let available):
            "Weg \(from) → \(to) braucht \(needed) min, Zeit dafür \(available) min"
        case .noConnection(let from, let to): "keine Verbindung \(from) → \(to)"
        case .outOfReach(let from, let to): "keine Verbindung \(from) → \(to) von oder nach Hause"
        case .outsidePattern: "außerhalb des Arbeitszeitmusters"
        case .notEmployed: "an diesem Tag nicht beschäftigt"
        case .siteNotActive: "der Standort besteht an diesem Tag nicht"
        case .onLeave(let leave): "abwesend (\(leave))"
        case .publicHoliday(let holiday): "Feiertag (\(holiday.name))"
        case .siteClosed: "der Standort ist geschlossen"
        case .employerClosed: "die Körperschaft ist geschlossen"
        case .outsideRequiredHours(let minutes): "\(minutes) min außerhalb der Sprechzeiten"
        case .bodyMayNotStaff(let body): "\(body) darf diesen Standort nicht besetzen"
        case .bodyMayOnlyCover(let body): "\(body) darf hier nur vertreten"
        case .tooMuchCover(let minutes, let limit): "\(minutes) min Vertretung, erlaubt sind \(limit)"
        case .languageMissing(let language, let minutes): "\(minutes) min ohne Sprache \(language.code)"
        case .skillMissing(let skill, let minutes): "\(minutes) min ohne Schwerpunkt \(skill.code)"
        case .tooMuchWork(let minutes, let limit): "\(minutes) min Arbeit, erlaubt sind \(limit)"
        case .breaksTooShort(let work, let breaks, let needed):
            "\(breaks) min Pause bei \(work) min Arbeit, nötig sind \(needed)"
        case .stretchTooLong(let minutes, let limit): "\(minutes) min ohne Pause, erlaubt sind \(limit)"
        case .restTooShort(let minutes, let since, let needed):
            "\(minutes) min Ruhe seit \(figures.date(since)), nötig sind \(needed)"
        case .eventMissed(let event, let period): "fehlt bei \(event), \(times(period))"
        case .noSuchOccurrence: "kein Termin, zu dem die Fachkraft eingeladen ist"
        }
    }

    private func english(_ finding: Finding) -> String {
        switch finding {
        case .fieldCount(let count): "\(count) fields instead of \(PlanRecord.header.count)"
        case .unreadableDate(let text): "“\(text)” is no date of the form YYYY-MM-DD"
        case .unreadableTime(let text): "“\(text)” is no time of the form HH:MM"
        case .unknownKind(let text): "unknown kind “\(text)”"
        case .endNotAfterStart(let start, let end): "end \(end) is not after start \(start)"
        case .unknownCaseManager: "unknown case manager"
        case .unknownSite: "unknown site"
        case .missingSite: "the site is missing; only online events have none"
        case .wrongWeek(let written, let actual): "week \(written), but the date lies in \(actual)"
        case .duplicate(let record): "the same as record \(record)"
        case .outsidePeriod(let days): "outside \(figures.days(days))"
        case .skippedTime: "the time does not exist on that day (clocks go forward)"
        case .overlap(let record): "overlaps with " + (record.map { "record \($0)" } ?? "an event")
        case .travelTooShort(let from, let to, let needed, let available):
            "\(from) → \(to) takes \(needed) min, there are \(available)"
        case .noConnection(let from, let to): "no connection \(from) → \(to)"
        case .outOfReach(let from, let to): "no connection \(from) → \(to) from or to home"
        case .outsidePattern: "outside the working pattern"
        case .notEmployed: "not employed on that day"
        case .siteNotActive: "the site does not exist on that day"
        case .onLeave(let leave): "away (\(leave))"
        case .publicHoliday(let holiday): "public holiday (\(holiday.name))"
        case .siteClosed: "the site is closed"
        case .employerClosed: "the employing body is closed"
        case .outsideRequiredHours(let minutes): "\(minutes) min outside the site's hours"
        case .bodyMayNotStaff(let body): "\(body) may not staff this site"
        case .bodyMayOnlyCover(let body): "\(body) may only cover here"
        case .tooMuchCover(let minutes, let limit): "\(minutes) min of cover, \(limit) are allowed"
        case .languageMissing(let language, let minutes): "\(minutes) min without language \(language.code)"
        case .skillMissing(let skill, let minutes): "\(minutes) min without skill \(skill.code)"
        case .tooMuchWork(let minutes, let limit): "\(minutes) min of work, \(limit) are allowed"
        case .breaksTooShort(let work, let breaks, let needed):
            "\(breaks) min of breaks in \(work) min of work, \(needed) are needed"
        case .stretchTooLong(let minutes, let limit): "\(minutes) min without a break, \(limit) are allowed"
        case .restTooShort(let minutes, let since, let needed):
            "\(minutes) min of rest since \(figures.date(since)), \(needed) are needed"
        case .eventMissed(let event, let period): "misses \(event), \(times(period))"
        case .noSuchOccurrence: "no event to which the person is invited"
        }
    }

    private func times(_ period: Range<Instant>) -> String {
        "\(zone.local(at: period.lowerBound).time)–\(zone.local(at: period.upperBound).time)"
    }
}
