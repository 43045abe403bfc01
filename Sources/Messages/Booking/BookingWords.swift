public import Core

/// What is said about appointments and free times.
public struct BookingWords: Sendable {
    public let language: Language
    let figures: FigureWords
    /// In which all times are told.
    public let zone: Zone
    var isGerman: Bool { language == .german }

    /// Words in a language.
    ///
    /// - Parameters:
    ///   - language: The language.
    ///   - zone: The county's zone, in which all times are told.
    public init(_ language: Language, zone: Zone) {
        self.language = language
        figures = FigureWords(language)
        self.zone = zone
    }

    /// A day and a time of day: Mo 04.01.2027 09:00.
    public func moment(_ instant: Instant) -> String {
        let local = zone.local(at: instant)
        return "\(figures.dateWithWeekday(local.date)) \(local.time)"
    }

    /// From one time of day to another: 09:00–10:00.
    public func span(_ period: Range<Instant>) -> String {
        "\(zone.local(at: period.lowerBound).time)–\(zone.local(at: period.upperBound).time)"
    }

    /// What has become of an appointment, in a word or two.
    public func state(_ state: AppointmentState) -> String {
        switch state {
        case .held: isGerman ? "vorgemerkt" : "held"
        case .released: isGerman ? "freigegeben" : "released"
        case .booked: isGerman ? "vereinbart" : "booked"
        case .needsDecision: isGerman ? "zu klären" : "needs a decision"
        case .arrived: isGerman ? "angekommen" : "arrived"
        case .completed: isGerman ? "stattgefunden" : "completed"
        case .noShow: isGerman ? "nicht erschienen" : "no-show"
        case .cancelledByClient: isGerman ? "abgesagt" : "cancelled by the client"
        case .cancelledByService: isGerman ? "von uns abgesagt" : "cancelled by us"
        case .enteredInError: isGerman ? "Irrtum" : "entered in error"
        }
    }

    /// What a hidden appointment is to others.
    public var taken: String {
        isGerman ? "belegt" : "taken"
    }

    /// How client and case manager meet.
    public func name(_ channel: Channel) -> String {
        switch channel {
        case .onSite: isGerman ? "vor Ort" : "on site"
        case .phone: isGerman ? "Telefon" : "telephone"
        case .video: isGerman ? "Video" : "video"
        case .outreach: isGerman ? "aufsuchend" : "outreach"
        }
    }

    /// What has just been done, and what goes on the client's slip.
    public func done(_ appointment: Appointment, at site: String) -> String {
        let (moment, code) = (moment(appointment.period.lowerBound), appointment.code)
        let place = site.safeForTerminal
        switch appointment.state {
        case .held:
            let until = appointment.heldUntil.map { "\(zone.local(at: $0).time)" } ?? ""
            return isGerman
                ? "Vorgemerkt bis \(until) Uhr: \(moment) Uhr, \(place). Code \(code)."
                : "Held until \(until): \(moment), \(place). Code \(code)."
        case .booked:
            return isGerman
                ? "Termin steht: \(moment) Uhr, \(place). Absagecode \(code)."
                : "Booked: \(moment), \(place). Cancellation code \(code)."
        default:
            return isGerman
                ? "\(code): \(state(appointment.state)) (\(moment) Uhr, \(place))."
                : "\(code): \(state(appointment.state)) (\(moment), \(place))."
        }
    }

    /// Appointments as a table.
    public func table(of appointments: [Appointment]) -> TextTable {
        let areInterpreted = appointments.contains { $0.interpretation != nil }
        var table = TextTable(
            [
                (isGerman ? "Code" : "Code", .left), (isGerman ? "Beginn" : "Start", .left),
                (isGerman ? "Dauer" : "Minutes", .right), (isGerman ? "Standort" : "Site", .left),
                (isGerman ? "Fachkraft" : "Person", .left), (isGerman ? "Raum" : "Room", .right),
            ] + (areInterpreted ? [(isGerman ? "Sprachmittlung" : "Interpreter", .left)] : [])
                + [(isGerman ? "Stand" : "State", .left)]
        )
        for appointment in appointments {
            guard !appointment.isHidden else {
                table.add(
                    [
                        "", moment(appointment.period.lowerBound), "\(appointment.period.minutes)",
                        appointment.site.rawValue, appointment.caseManager.rawValue, "",
                    ] + (areInterpreted ? [""] : []) + [taken]
                )
                continue
            }
            table.add(
                [
                    appointment.code.description, moment(appointment.period.lowerBound),
                    "\(appointment.period.minutes)", appointment.site.rawValue, appointment.caseManager.rawValue,
                    appointment.room.map { "\($0)" } ?? name(appointment.channel),
                ] + (areInterpreted ? [appointment.interpretation.map(shown) ?? ""] : [])
                    + [state(appointment.state)]
            )
        }
        return table
    }

    /// The language and who interprets it: ti I-03.
    private func shown(_ interpretation: Interpretation) -> String {
        [interpretation.language.code, interpretation.interpreter?.rawValue ?? "–"].joined(separator: " ")
    }

    /// Free times as a table.
    public func table(of slots: [Slot]) -> TextTable {
        let hasWays = slots.contains { $0.wayMinutes != nil }
        let hasInterpreters = slots.contains { $0.interpreter != nil }
        var table = TextTable(
            [
                (isGerman ? "Beginn" : "Start", .left), (isGerman ? "bis" : "until", .left),
                (isGerman ? "Standort" : "Site", .left), (isGerman ? "Fachkraft" : "Person", .left),
            ] + (hasInterpreters ? [(isGerman ? "Sprachmittlung" : "Interpreter", .left)] : [])
                + (hasWays ? [(isGerman ? "Weg (Min.)" : "Way (min)", .right)] : [])
        )
        for slot in slots {
            table.add(
                [
                    moment(slot.period.lowerBound), "\(zone.local(at: slot.period.upperBound).time)",
                    slot.site.rawValue, slot.caseManager.rawValue,
                ] + (hasInterpreters ? [slot.interpreter?.rawValue ?? ""] : [])
                    + (hasWays ? [slot.wayMinutes.map { "\($0)" } ?? ""] : [])
            )
        }
        return table
    }

    /// Whom a client knows, and whether that person is free.
    public func knows(_ client: ClientNumber, _ person: Identifier<CaseManager>, isFree: Bool) -> String {
        let name = person.rawValue.safeForTerminal
        guard isFree else {
            return isGerman
                ? "\(client) kennt \(name); dort ist so nichts frei."
                : "\(client) knows \(name), who is not free like that."
        }
        return isGerman
            ? "\(client) kennt \(name); diese Zeiten zuerst." : "\(client) knows \(name); those times come first."
    }

    /// That nothing can be booked as asked for.
    public var nothingFree: String {
        isGerman ? "So ist nichts frei." : "Nothing is free like that."
    }

    /// What would be free first, were one wish given up, with the names that commands take.
    ///
    /// - Parameters:
    ///   - wish: The wish.
    ///   - slot: The time.
    ///   - instance: The county, where sites and people are called something.
    public func relaxation(_ wish: SlotRelaxation, _ slot: Slot, in instance: Instance) -> String {
        let site = instance.sites.first { $0.id == slot.site }?.name
        let person = instance.caseManagers.first { $0.id == slot.caseManager }?.displayName
        return relaxation(
            wish,
            slot,
            at: (site.map { "\($0) (\(slot.site))" } ?? slot.site.rawValue).safeForTerminal,
            with: (person.map { "\($0) (\(slot.caseManager))" } ?? slot.caseManager.rawValue).safeForTerminal
        )
    }

    /// What would be free first, were one wish given up, at a site and with a person that are safe to show.
    func relaxation(_ wish: SlotRelaxation, _ slot: Slot, at site: String, with person: String) -> String {
        "\(without(wish)): \(moment(slot.period.lowerBound)), \(site), \(person)"
    }

    private func without(_ wish: SlotRelaxation) -> String {
        switch wish {
        case .days: isGerman ? "Später, mit allen Wünschen" : "Later, with all wishes"
        case .sites: isGerman ? "An einem anderen Standort" : "At another site"
        case .caseManagers: isGerman ? "Bei jemand anderem" : "With somebody else"
        case .interpreter: isGerman ? "Mit Sprachmittlung" : "With an interpreter"
        case .language: isGerman ? "Ohne die Sprache" : "Without the language"
        case .skill: isGerman ? "Ohne die Fachkenntnis" : "Without the skill"
        case .weekdays: isGerman ? "An einem anderen Wochentag" : "On another weekday"
        case .hours: isGerman ? "Zu anderer Tageszeit" : "At another time of day"
        case .stepFree: isGerman ? "Nicht stufenlos" : "Not without steps"
        case .channel: isGerman ? "Am Telefon" : "On the telephone"
        case .wayMinutes: isGerman ? "Mit längerem Weg" : "With a longer way"
        }
    }

    /// That there is nothing to list.
    public var noAppointments: String {
        isGerman ? "Keine Termine." : "No appointments."
    }

    /// That a time can be booked.
    public var isFree: String {
        isGerman ? "Frei." : "Free."
    }

    /// What introduces times that can be booked instead.
    public var instead: String {
        isGerman ? "Stattdessen frei:" : "Free instead:"
    }
}
