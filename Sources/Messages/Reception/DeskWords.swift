public import Core

/// What stands on the screens of the desk.
public struct DeskWords: Sendable {
    public let language: Language
    let isGerman: Bool
    let instance: Instance
    let booking: BookingWords
    let figures: FigureWords
    let spoken: SpokenTime
    let zone: Zone
    let queries: QueryWords
    let languages: LanguageNames

    /// Words for a county's desk.
    ///
    /// - Parameters:
    ///   - language: In which language.
    ///   - instance: The county.
    ///   - zone: Its zone.
    public init(_ language: Language, of instance: Instance, zone: Zone) {
        self.language = language
        isGerman = language == .german
        self.instance = instance
        booking = BookingWords(language, zone: zone)
        figures = FigureWords(language)
        spoken = SpokenTime(language, zone: zone)
        self.zone = zone
        queries = QueryWords(language, of: instance)
        languages = LanguageNames(language)
    }

    func either(_ german: String, _ english: String) -> String { isGerman ? german : english }

    // MARK: Names

    public func name(_ site: Identifier<Site>) -> String {
        (instance.sites.first { $0.id == site }?.name ?? site.rawValue).safeForFrame
    }

    public func name(_ person: Identifier<CaseManager>) -> String {
        (instance.caseManagers.first { $0.id == person }?.displayName ?? person.rawValue).safeForFrame
    }

    /// The desk's place; the county where `nil`.
    public func place(_ site: Identifier<Site>?) -> String {
        site.map(name) ?? instance.county.name.safeForFrame
    }

    public func name(of language: SpokenLanguage) -> String { languages.name(language) }

    /// The room, or how client and case manager meet without one.
    public func room(of appointment: Appointment) -> String {
        appointment.room.map { either("Raum \($0)", "Room \($0)") } ?? booking.name(appointment.channel)
    }

    /// The languages that somebody speaks.
    public func languages(of person: Identifier<CaseManager>) -> String {
        let spoken = instance.caseManagers.first { $0.id == person }?.languages ?? []
        return spoken.map(languages.name).sorted().joined(separator: ", ")
    }

    // MARK: Times

    /// The date, the week and the time, as each screen's head has them.
    public func clock(_ now: Instant) -> String {
        let local = zone.local(at: now)
        let week = figures.week(local.date.isoWeek).split(separator: "/").first.map(String.init) ?? ""
        return "\(figures.dateWithWeekday(local.date))  \(week)  \(local.time)"
    }

    public func date(_ date: LocalDate) -> String { figures.dateWithWeekday(date) }

    public func day(of period: Range<Instant>) -> LocalDate { zone.local(at: period.lowerBound).date }

    public func span(_ period: Range<Instant>) -> String {
        "\(zone.local(at: period.lowerBound).time)-\(zone.local(at: period.upperBound).time)"
    }

    /// When something is, with its date.
    public func when(_ period: Range<Instant>) -> String {
        "\(date(day(of: period)))  \(span(period))"
    }

    public func time(_ instant: Instant) -> String { "\(zone.local(at: instant).time)" }

    /// A time with its seconds.
    public func second(_ instant: Instant) -> String {
        let second = Int(((instant.seconds % 60) + 60) % 60)
        return time(instant) + ":" + (second < 10 ? "0" : "") + "\(second)"
    }

    /// How long is left, in minutes and seconds.
    public func countdown(_ seconds: Int64) -> String {
        let seconds = max(0, seconds)
        return "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
    }

    // MARK: Heads

    public func reception(_ site: Identifier<Site>?) -> String { either("Empfang ", "Reception ") + place(site) }
    public var newAppointment: String { either("Neuer Termin", "New appointment") }
    public var formTitle: String { either("Neuer Termin: Formular", "New appointment: form") }
    public var bookedTitle: String { either("Gebucht", "Booked") }
    public var conflictTitle: String { either("Nicht geändert", "Nothing changed") }
    public func moveTitle(_ code: AppointmentCode) -> String { either("Verlegen", "Move") + "  \(code)" }
    public func cancelTitle(_ code: AppointmentCode) -> String { either("Absagen", "Cancel") + "  \(code)" }
    public var noShowTitle: String { either("Nicht erschienen?", "Not come?") }
    public func slipTitle(_ code: AppointmentCode?) -> String {
        either("Terminzettel", "Slip") + (code.map { "  \($0)" } ?? "")
    }
    public var sitesTitle: String { either("Standort wechseln", "Another site") }
    public var dateTitle: String { either("Anderer Tag", "Another day") }
    public var helpTitle: String { either("Hilfe", "Help") }
    public var lockedTitle: String { either("Gesperrt", "Locked") }
    public func weekTitle(_ site: Identifier<Site>) -> String { either("Wochenraster ", "Week ") + name(site) }

    // MARK: The day

    /// How the day stands.
    public func dayLine(_ date: LocalDate, isToday: Bool, _ appointments: [Appointment]) -> String {
        let open = appointments.count { $0.state.takesUpTime && $0.state != .held }
        let arrived = appointments.count { $0.state == .arrived }
        let toDecide = appointments.count { $0.state == .needsDecision }
        let day = isToday ? either("HEUTE", "TODAY") : figures.dateWithWeekday(date)
        let count =
            isGerman ? (open == 1 ? "1 Termin" : "\(open) Termine") : "\(open) appointment\(open == 1 ? "" : "s")"
        let there = either("\(arrived) da", "\(arrived) here")
        let decide = toDecide == 0 ? "" : either("  \(toDecide) zu klären !", "  \(toDecide) to decide !")
        return "\(day)   \(count)  \(there)\(decide)"
    }

    public var dayColumns: [String] {
        isGerman
            ? ["Zeit", "Fachkraft", "Raum", "Standort", "Code", "Stand"]
            : ["Time", "Person", "Room", "Site", "Code", "State"]
    }

    public var noAppointments: String {
        either("Keine Termine.  n sucht eine freie Zeit.", "No appointments.  n looks for a free time.")
    }

    /// How an appointment stands at a moment.
    public func standing(_ appointment: Appointment, at now: Instant) -> String {
        let late = (now.seconds - appointment.period.lowerBound.seconds) / 60
        switch appointment.state {
        case .booked:
            let expected = either("erwartet", "expected")
            guard late > 0 else { return expected }
            guard late < 24 * 60 else { return expected + either(", offen", ", open") }
            return expected + either(", \(late) min zu spät", ", \(late) min late")
        case .arrived: return either("da", "here")
        case .held:
            return either("gehalten bis ", "held until ") + (appointment.heldUntil.map(time) ?? "")
        case .needsDecision: return either("zu klären !", "needs a decision !")
        default: return booking.state(appointment.state)
        }
    }

    public var searchPrompt: String { either("Suche > ", "Search > ") }
    public var searchExample: String { either("z.B.  moe ar vorm 2w", "e.g.  moe ar morning 2w") }
    public var datePrompt: String { either("Tag > ", "Day > ") }
    public var dateExample: String {
        either("z.B.  25.11.   morgen   25.11.2027", "e.g.  25.11.   tomorrow   25.11.2027")
    }
    public func notADay(_ text: String) -> String {
        let text = text.safeForFrame
        return either("„\(text)“ ist kein Tag.", "\"\(text)\" is no day.")
    }
    public var wholeCounty: String { either("Alle Standorte", "All sites") }

    // MARK: Finding

    public func understood(_ query: SlotQuery) -> String { queries.text(query) }

    public func unknown(_ words: [String]) -> String {
        let list = words.map(\.safeForFrame).joined(separator: ", ")
        return either("Nicht verstanden: \(list)", "Not understood: \(list)")
    }

    public func found(_ count: Int) -> String {
        guard count != 1 else { return either("1 freie Zeit", "1 free time") }
        return either("\(count) freie Zeiten", "\(count) free times")
    }

    public var searching: String { either("Sucht ...", "Searching ...") }
    public var nothingFree: String { booking.nothingFree }
    public func relaxation(_ wish: SlotRelaxation, _ slot: Slot) -> String { booking.relaxation(wish, slot) }
    public func more(_ count: Int) -> String { either("\(count) weitere: Bild ab", "\(count) more: PgDn") }
    public var slotColumns: [String] {
        isGerman
            ? ["Nr", "Tag", "Zeit", "Standort", "Weg", "Fachkraft"] : ["No", "Day", "Time", "Site", "Way", "Person"]
    }
    public var interpreted: String { either(", m. Dolm.", ", interp.") }
    public func way(_ minutes: Int?) -> String { minutes.map { $0 == 0 ? "-" : "\($0)'" } ?? "" }

    /// What there is to know about a free time.
    public func preview(_ slot: Slot) -> [String] {
        let site = instance.sites.first { $0.id == slot.site }
        let person = instance.caseManagers.first { $0.id == slot.caseManager }
        let body = instance.bodies.first { $0.id == person?.employer }?.name.safeForFrame ?? ""
        let steps =
            site?.isStepFree ?? false
            ? either("stufenlos: ja", "step-free: yes") : either("stufenlos: nein", "step-free: no")
        return [
            when(slot.period), name(slot.site), (site?.address ?? "").safeForFrame, steps, "", name(slot.caseManager),
            either("Träger: ", "Body: ") + body, languages(of: slot.caseManager),
        ]
    }

    // MARK: Holding and booking

    public func held(_ seconds: Int64) -> String {
        seconds > 0
            ? either("GEHALTEN \(countdown(seconds))", "HELD \(countdown(seconds))")
            : either("ABGELAUFEN", "RUN OUT")
    }

    public var readAloud: String { either("Bitte vorlesen:", "Please read aloud:") }

    /// What is read to the client before the booking.
    public func sentences(_ appointment: Appointment, in language: SpokenLanguage?) -> [String] {
        let start = zone.local(at: appointment.period.lowerBound)
        let (site, person) = (name(appointment.site), name(appointment.caseManager))
        let talk = language.map(languages.name)
        let minutes = appointment.period.minutes
        return isGerman
            ? [
                "\"Ihr Termin ist am \(spoken.day(start.date)), um \(spoken.time(start.time)),",
                appointment.room.map { " in \(site), Raum \($0), bei \(person)." }
                    ?? " mit \(person) (\(booking.name(appointment.channel))).",
                talk.map { " Das Gespräch ist auf \($0) und dauert \(minutes) Minuten.\"" }
                    ?? " Das Gespräch dauert \(minutes) Minuten.\"",
            ]
            : [
                "\"Your appointment is on \(spoken.day(start.date)), at \(spoken.time(start.time)),",
                appointment.room.map { " at \(site), room \($0), with \(person)." }
                    ?? " with \(person) (\(booking.name(appointment.channel))).",
                talk.map { " The talk is in \($0) and takes \(minutes) minutes.\"" }
                    ?? " The talk takes \(minutes) minutes.\"",
            ]
    }

    public var notBookedYet: String {
        either("Noch nicht gebucht.  Enter = verbindlich buchen", "Not booked yet.  Enter = book it")
    }
    public var heldRanOut: String {
        either("Die Zeit ist wieder frei.  z sucht eine andere.", "The time is free again.  z looks for another one.")
    }
    public func saved(_ appointment: Appointment, at now: Instant) -> String {
        either(
            "OK  Termin \(appointment.code) ist gespeichert (\(second(now))).",
            "OK  Appointment \(appointment.code) is stored (\(second(now)))."
        )
    }
    public var slipHint: String {
        either(
            "d zeigt den Terminzettel: Tag, Zeit, Ort, Telefon, Code. Kein Grund.",
            "d shows the slip: day, time, place, telephone, code. No reason."
        )
    }
    public func undoHint(until: Instant) -> String {
        either("u nimmt die Buchung zurück, bis \(time(until)).", "u takes the booking back, until \(time(until)).")
    }

    // MARK: Refused

    public func refused(_ refusal: BookingRefusal) -> Explanation { booking.explanation(refusal) }
    public var nothingStored: String {
        either("NICHTS wurde gespeichert. Ihre Suche ist noch da.", "NOTHING was stored. Your search is still there.")
    }
    public var why: String { either("WARUM", "WHY") }
    public var instead: String { either("STATTDESSEN", "INSTEAD") }
    public func reason(_ obstacle: Obstacle) -> String { booking.sentence(obstacle) }

    // MARK: Moving and cancelling

    public var old: String { either("BISHER", "SO FAR") }
    public var new: String { either("NEU", "NEW") }
    public var differs: String { either("anders", "changes") }
    public var comparedColumns: [String] {
        isGerman ? ["Tag", "Zeit", "Ort", "Fachkraft"] : ["Day", "Time", "Place", "Person"]
    }
    public var moveNote: String {
        either(
            "Der alte Termin bleibt bis zum Verlegen. Beides geschieht in einem Schritt.",
            "The old appointment stays until it is moved. Both happen in one step."
        )
    }
    public var newSlipNeeded: String {
        either("Danach ist ein neuer Terminzettel nötig.", "A new slip is needed afterwards.")
    }
    public var whoCancels: String { either("Wer sagt ab?", "Who cancels?") }
    public var cancelReasons: [String] {
        isGerman
            ? ["Klient/in", "Fachkraft krank", "Standort zu", "Irrtum (zählt nirgends)"]
            : ["Client", "Person is ill", "Site closed", "A mistake (counts nowhere)"]
    }
    public var chooseReasonFirst: String {
        either(
            "Erst den Grund (1-4), dann J.  a noch einmal tut nichts.",
            "First the reason (1-4), then J.  a again does nothing."
        )
    }
    public func confirmHint(isMistake: Bool) -> String {
        isMistake
            ? either(
                "J trägt den Irrtum ein. Das lässt sich nicht zurücknehmen.",
                "J records the mistake. That cannot be taken back."
            )
            : either(
                "J sagt ab. Rückgängig geht zehn Minuten lang.",
                "J cancels. It can be taken back for ten minutes."
            )
    }
    public var nothingYet: String { either("Noch nichts geändert.", "Nothing has changed yet.") }
    public var noShowChoices: [String] {
        isGerman
            ? ["kommt nicht", "kommt noch (nichts eintragen)", "kommt nicht, neuer Termin"]
            : ["does not come", "is still coming (record nothing)", "does not come, new appointment"]
    }
    public var noShowHint: String {
        either(
            "Rückgängig geht zehn Minuten lang: u in der Tagesliste.",
            "It can be taken back for ten minutes: u in the day's list."
        )
    }
    public func impossible(_ appointment: Appointment) -> String {
        either(
            "Das geht nicht: \(booking.state(appointment.state)).",
            "That cannot be done: \(booking.state(appointment.state))."
        )
    }

    /// What has become of an appointment.
    public func changed(_ appointment: Appointment) -> String {
        "OK  " + booking.done(appointment, at: name(appointment.site))
    }

    public var nothingToUndo: String {
        either("Nichts, was sich zurücknehmen lässt.", "There is nothing to take back.")
    }

    // MARK: Waiting, connection, lock

    public func waiting(_ seconds: Int64) -> String {
        either(
            "Server antwortet nicht (\(seconds) s) - Esc bricht ab",
            "No answer from the server (\(seconds) s) - Esc gives up"
        )
    }
    public var busy: String {
        either("Die letzte Eingabe wird noch ausgeführt.", "The last entry is still being done.")
    }
    public var gaveUp: String {
        either(
            "Abgebrochen. Kommt die Antwort noch, steht sie hier.",
            "Given up. If the answer still comes, it is shown here."
        )
    }
    public func burst(_ count: Int) -> String {
        either(
            "Zu viele Tasten auf einmal: die letzten \(count) tun nichts.",
            "Too many keys at once: the last \(count) do nothing."
        )
    }
    public func disconnected(since: Instant, at now: Instant) -> String {
        either("!! KEINE VERBINDUNG seit \(second(since))", "!! NO CONNECTION since \(second(since))")
    }
    public func listFrom(_ instant: Instant) -> String {
        either("letzter Stand der Liste \(second(instant))", "list as of \(second(instant))")
    }
    public func retrying(in seconds: Int64, attempt: Int) -> String {
        either(
            "Buchen, Verlegen und Absagen gehen gerade nicht. Neuer Versuch in \(seconds) s (Nr. \(attempt)).",
            "Nothing can be booked, moved or cancelled now. Next try in \(seconds) s (no. \(attempt))."
        )
    }
    public var unclear: [String] {
        isGerman
            ? [
                "Ihr letzter Vorgang:",
                "  UNKLAR. Die Antwort kam nicht an. Sobald die Verbindung da ist, wird mit",
                "  derselben Vorgangsnummer nachgesehen. Es entsteht kein zweiter Termin.",
            ]
            : [
                "What you did last:",
                "  UNCLEAR. The answer did not arrive. Once there is a connection, it is looked",
                "  up by the same number. No second appointment comes of it.",
            ]
    }
    public var nothingUnclear: String {
        either("Nichts ist unklar; was OK hieß, ist gespeichert.", "Nothing is unclear; what said OK is stored.")
    }
    public var readOnlyList: String { either("Termine, nur lesen:", "Appointments, to read only:") }
    public var notDone: String {
        either(
            "Nachgesehen: Ihr letzter Vorgang wurde NICHT ausgeführt. Bitte noch einmal.",
            "Looked up: what you did last was NOT done. Please do it again."
        )
    }
    public func wasDone(_ appointment: Appointment) -> String {
        either("Nachgesehen: ", "Looked up: ") + changed(appointment)
    }
    public var failed: String {
        either(
            "Das ging nicht: ein Fehler in der Datenbank. Nichts ist geändert.",
            "That failed: an error in the database. Nothing has changed."
        )
    }
    public func locked(minutes: Int) -> String {
        either(
            "Nach \(minutes) Minuten ohne Taste verdeckt. Jede Taste zeigt alles wieder.",
            "Hidden after \(minutes) minutes without a key. Any key shows everything again."
        )
    }
    public func tooSmall(width: Int, height: Int, needed: (width: Int, height: Int)) -> [String] {
        [
            either("Fenster zu klein", "Window too small"),
            either(
                "jetzt \(width)x\(height), nötig \(needed.width)x\(needed.height)",
                "now \(width)x\(height), needs \(needed.width)x\(needed.height)"
            ),
        ]
    }

    // MARK: Week

    /// For what the week says whether times are free.
    public func asked(_ query: SlotQuery) -> String {
        let length = either("\(query.durationMinutes) Minuten", "\(query.durationMinutes) minutes")
        return (query.language.map { languages.name($0) + ", " } ?? "") + length
    }

    /// One character for a cell of the week.
    public func sign(_ obstacle: Obstacle?) -> String {
        switch obstacle {
        case nil: "o"
        case .taken, .held: "#"
        case .absent: either("A", "A")
        case .holiday, .siteClosed: "X"
        case .noRoom: "R"
        case .past: "."
        case .noHours, .outsideHours, .atOtherSites, .notEmployed, .beyondHorizon, .offGrid: "-"
        default: "/"
        }
    }

    public var legend: [String] {
        isGerman
            ? [
                "o frei, passt   # belegt   A abwesend   X geschlossen   R kein Raum",
                "/ frei, passt nicht   . vorbei   - keine Sprechstunde",
            ]
            : [
                "o free, fits   # taken   A absent   X closed   R no room",
                "/ free, does not fit   . over   - no hours",
            ]
    }

    public var noHoursInWeek: String {
        either("In dieser Woche ist hier niemand eingeplant.", "Nobody is planned here in this week.")
    }

    public func days(_ days: ClosedRange<LocalDate>) -> String { figures.days(days) }
    public func shortDate(_ date: LocalDate) -> String {
        "\(figures.weekday(date.weekday)) \(date.day < 10 ? "0" : "")\(date.day)."
    }

    // MARK: Form and help

    public var formFields: [String] {
        isGerman
            ? [
                "Standort", "Weg bis", "Mit", "Sprache", "Zeitraum", "Wochentag", "Uhrzeit", "Dauer", "Raum",
                "Fachkraft",
            ]
            : ["Site", "Way up to", "By", "Language", "Period", "Weekday", "Time", "Length", "Room", "Person"]
    }
    public var any: String { either("egal", "any") }
    public var lineLabel: String { either("Zeile: ", "Line: ") }
    public var onThisPage: String { either("AUF DIESER SEITE", "ON THIS PAGE") }
    public var inSearch: String { either("IN DER SUCHZEILE", "IN THE SEARCH LINE") }
    public var searchHelp: [String] {
        isGerman
            ? [
                "moe, xanten     Standort", "+20 +35         Weg in Minuten", "bus auto        womit",
                "ar uk tr fa     Sprache",
                "vorm nachm      Tageszeit", "ab10 bis14:30   Uhrzeit", "mi  do,fr       Wochentag",
                "2w kw49 25.11.  Zeitraum",
                "kaya            Fachkraft", "lang 30 60      Dauer", "stufenlos       Raum",
            ]
            : [
                "moe, xanten     site", "+20 +35         way in minutes", "bus car         by what",
                "ar uk tr fa     language",
                "morning         time of day", "from10 until14  time", "wed  thu,fri    weekday",
                "2w wk49 25.11.  period",
                "kaya            person", "long 30 60      length", "stepfree        room",
            ]
    }
    public var helpNotes: [String] {
        isGerman
            ? [
                "Gebucht ist ein Termin erst, wenn OK dasteht. Steht UNKLAR da, sieht das",
                "Programm selbst nach. Bitte dann nicht noch einmal buchen.",
                "Barrierefrei: sprechzeit reception --linear",
            ]
            : [
                "An appointment is booked once it says OK. Where it says UNCLEAR, the program",
                "looks it up by itself. Please do not book again then.",
                "For screen readers: sprechzeit reception --linear",
            ]
    }
}
