public import Core

/// What is said about cover.
public struct CoverWords: Sendable {
    let booking: BookingWords
    /// The county that it is about.
    public let calendar: InstanceCalendar
    var isGerman: Bool { booking.isGerman }
    var figures: FigureWords { booking.figures }

    /// Words in a language about a county.
    public init(_ language: Language, calendar: InstanceCalendar) {
        booking = BookingWords(language, zone: calendar.zone)
        self.calendar = calendar
    }

    /// That nobody has to be found.
    public var nothingNeeded: String {
        isGerman ? "Keine Vertretung gesucht." : "No cover is needed."
    }

    /// Who is looked for: Vertretung gesucht: Alpen, 13.04.2027, 09:00–12:00 Uhr, 6 Termine.
    public func headline(_ need: CoverNeed) -> String {
        let (place, count) = (need.site.name.safeForTerminal, need.booked.count)
        let (date, hours) = (figures.date(need.row.date), booking.span(need.row.period))
        return isGerman
            ? "Vertretung gesucht: \(place), \(date), \(hours) Uhr, \(count) \(count == 1 ? "Termin" : "Termine")"
            : "Cover wanted: \(place), \(date), \(hours), \(count) \(count == 1 ? "appointment" : "appointments")"
    }

    /// How a need stands, in a word.
    public func name(_ state: CoverNeedState) -> String {
        switch state {
        case .open: isGerman ? "offen" : "open"
        case .proposed: isGerman ? "angefragt" : "asked"
        case .confirmed: isGerman ? "vertreten" : "covered"
        case .escalated: isGerman ? "ungelöst" : "unsolved"
        }
    }

    /// How a proposal stands, in words that follow who is asked.
    public func name(_ state: CoverState) -> String {
        switch state {
        case .awaitingLender: isGerman ? "Zustimmung des Anstellungsträgers fehlt" : "the employer has to agree"
        case .awaitingHost: isGerman ? "Zustimmung des Standortträgers fehlt" : "the body of the site has to agree"
        case .awaitingPerson: isGerman ? "ist gefragt" : "is asked"
        case .agreed: isGerman ? "hat zugesagt" : "has said yes"
        case .confirmed: isGerman ? "vertritt" : "covers"
        case .takenBack: isGerman ? "vertritt nicht mehr" : "covers no longer"
        case .declined: isGerman ? "abgelehnt" : "declined"
        case .withdrawn: isGerman ? "zurückgezogen" : "withdrawn"
        case .escalated: isGerman ? "niemand gefunden" : "nobody was found"
        }
    }

    /// What has just become of a proposal.
    public func done(_ proposal: CoverProposal) -> String {
        let person = proposal.standIn.map { "\($0): ".safeForTerminal } ?? ""
        let need = proposal.need.description.safeForTerminal
        let hours = proposal.hours.map { " (\($0.lowerBound)–\($0.upperBound))" } ?? ""
        guard proposal.state.isOpen else { return "\(need): \(person)\(name(proposal.state))\(hours)." }
        let due = booking.moment(proposal.due)
        return "\(need): \(person)\(name(proposal.state))\(hours). "
            + (isGerman ? "Antwort bis \(due) Uhr." : "Answer by \(due).")
    }

    /// What a cover that was confirmed, or taken back, has changed.
    public func changed(handedOver: Int, toCall: Int, calendarEntries: Int) -> String {
        isGerman
            ? "\(handedOver) Termine übergeben, \(toCall) zu klären, \(calendarEntries) Kalendereinträge geändert."
            : "\(handedOver) appointments handed over, \(toCall) need a decision, \(calendarEntries) calendar entries "
                + "changed."
    }

    /// What is needed, as a table; why somebody is away is not said.
    public func table(of needs: [CoverNeedLine]) -> TextTable {
        var table = TextTable([
            (isGerman ? "Bedarf" : "Need", .left), (isGerman ? "Zeit" : "Hours", .left),
            (isGerman ? "Termine" : "Booked", .right), (isGerman ? "Stand" : "State", .left),
            (isGerman ? "gefragt" : "Asked", .left), (isGerman ? "Frist" : "Answer by", .left),
        ])
        for need in needs {
            table.add([
                need.key.description, "\(need.hours.lowerBound)–\(need.hours.upperBound)", "\(need.bookedCount)",
                name(need.state), need.standIn?.rawValue ?? "", booking.moment(need.due),
            ])
        }
        return table
    }

    /// Who could cover, the best first: K6: möglich für 5 von 6 Terminen, Anfahrt 25 Minuten.
    public func lines(_ candidates: [CoverCandidate], for need: CoverNeed) -> [String] {
        candidates.map { candidate in
            let person = candidate.caseManager.id.rawValue.safeForTerminal
            switch candidate.verdict {
            case .possible(let offer): return "\(person): \(possible(offer, for: need))"
            case .excluded(let obstacle):
                return isGerman
                    ? "\(person): nicht möglich – \(reason(obstacle))" : "\(person): not possible – \(reason(obstacle))"
            }
        }
    }

    private func possible(_ offer: CoverCandidate.Offer, for need: CoverNeed) -> String {
        let (kept, count) = (offer.kept.count, need.booked.count)
        let hours = "\(offer.presence.start)–\(offer.presence.end)"
        var parts = [
            isGerman ? "möglich für \(kept) von \(count) Terminen" : "possible for \(kept) of \(count) appointments",
            hours,
            isGerman ? "Anfahrt \(offer.extraTravelMinutes) Minuten" : "\(offer.extraTravelMinutes) minutes of travel",
        ]
        if offer.policy.needsApproval { parts.append(approval(offer)) }
        if offer.givenUpMinutes > 0 {
            parts.append(
                isGerman
                    ? "\(offer.givenUpMinutes) Minuten entfallen anderswo"
                    : "\(offer.givenUpMinutes) minutes lost elsewhere"
            )
        }
        if offer.familiarDays > 0 {
            parts.append(isGerman ? "\(offer.familiarDays)-mal dort" : "there \(offer.familiarDays) times")
        }
        if offer.burdenMinutes > 0 {
            parts.append(
                isGerman
                    ? "\(offer.burdenMinutes) Minuten Vertretung je Stelle"
                    : "\(offer.burdenMinutes) minutes of cover for each post"
            )
        }
        return parts.joined(separator: ", ")
    }

    /// Who has to be asked before.
    private func approval(_ offer: CoverCandidate.Offer) -> String {
        let lender = calendar.caseManager(offer.presence.caseManager)?.employer
        let host = offer.presence.site.flatMap(calendar.site)?.hostBody
        let asked = [
            offer.policy.lender == .withApproval ? lender : nil, offer.policy.host == .withApproval ? host : nil,
        ].compactMap(\.self).map(name)
        let list = asked.joined(separator: isGerman ? " und " : " and ")
        return isGerman ? "mit Zustimmung von \(list)" : "\(list) must agree"
    }

    private func name(_ body: Identifier<EmployingBody>) -> String {
        (calendar.body(body)?.name ?? body.rawValue).safeForTerminal
    }

    /// Why somebody cannot cover.
    public func reason(_ obstacle: CoverObstacle) -> String {
        isGerman ? germanReason(obstacle) : englishReason(obstacle)
    }

    private func germanReason(_ obstacle: CoverObstacle) -> String {
        switch obstacle {
        case .notEmployed: "nicht beschäftigt"
        case .absent: "abwesend"
        case .noWorkday: "kein Arbeitstag"
        case .bodyMayNotStaff(let body): "\(name(body)) besetzt diesen Standort nicht"
        case .lenderDenies(let body): "\(name(body)) stellt laut Vereinbarung kein Personal für andere Träger"
        case .hostDenies(let body): "\(name(body)) nimmt laut Vereinbarung keine Vertretung von diesem Träger an"
        case .noConnection: "Anfahrt nicht rechtzeitig möglich"
        case .lacksLanguage(let language): "spricht die nötige Sprache nicht (\(language.code.safeForTerminal))"
        case .lacksSkill(let skill): "die nötige Fachkenntnis fehlt (\(skill.code.safeForTerminal))"
        case .ownAppointments(let count): "eigene Termine (\(count))"
        case .tooLittleTime(let minutes): "zu wenig Zeit (\(minutes) Minuten)"
        case .tooMuchCover(let minutes, let limit):
            "\(minutes) Minuten Vertretung in der Woche, vereinbart sind höchstens \(limit)"
        case .dayTooLong: "Tageshöchstarbeitszeit wäre überschritten"
        case .breaksTooShort: "Pausen wären zu kurz"
        case .restTooShort: "Ruhezeit von \(restHours) Stunden wäre unterschritten"
        case .rule(let code): "eine Regel des Plans wäre verletzt (\(code.rawValue))"
        }
    }

    private func englishReason(_ obstacle: CoverObstacle) -> String {
        switch obstacle {
        case .notEmployed: "not employed"
        case .absent: "away"
        case .noWorkday: "no working day"
        case .bodyMayNotStaff(let body): "\(name(body)) does not staff this site"
        case .lenderDenies(let body): "\(name(body)) has agreed to lend no staff to other bodies"
        case .hostDenies(let body): "\(name(body)) has agreed to take no cover from this body"
        case .noConnection: "cannot get there in time"
        case .lacksLanguage(let language): "does not speak the language needed (\(language.code.safeForTerminal))"
        case .lacksSkill(let skill): "lacks the skill needed (\(skill.code.safeForTerminal))"
        case .ownAppointments(let count): "own appointments (\(count))"
        case .tooLittleTime(let minutes): "too little time (\(minutes) minutes)"
        case .tooMuchCover(let minutes, let limit):
            "\(minutes) minutes of cover in the week, agreed are at most \(limit)"
        case .dayTooLong: "the day would be longer than allowed"
        case .breaksTooShort: "breaks would be too short"
        case .restTooShort: "the rest of \(restHours) hours would be cut short"
        case .rule(let code): "a rule of the plan would be broken (\(code.rawValue))"
        }
    }

    private var restHours: Int { calendar.instance.limits.rest / 60 }
}

/// What is needed, in a line of a list.
public struct CoverNeedLine: Hashable, Sendable {
    public let key: CoverNeedKey
    public let hours: Range<TimeOfDay>
    public let bookedCount: Int
    public let state: CoverNeedState
    public let standIn: Identifier<CaseManager>?
    public let due: Instant

    public init(
        key: CoverNeedKey,
        hours: Range<TimeOfDay>,
        bookedCount: Int,
        state: CoverNeedState,
        standIn: Identifier<CaseManager>?,
        due: Instant
    ) {
        self.key = key
        self.hours = hours
        self.bookedCount = bookedCount
        self.state = state
        self.standIn = standIn
        self.due = due
    }
}
