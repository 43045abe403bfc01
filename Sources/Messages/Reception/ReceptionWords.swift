public import Core

/// What is said to somebody at the desk, line by line.
public struct ReceptionWords: Sendable {
    public let language: Language
    var isGerman: Bool { language == .german }
    private let instance: Instance
    private let booking: BookingWords
    let spoken: SpokenTime

    /// Words for a county's desk.
    ///
    /// - Parameters:
    ///   - language: In which language.
    ///   - instance: The county.
    ///   - zone: Its zone.
    public init(_ language: Language, of instance: Instance, zone: Zone) {
        self.language = language
        self.instance = instance
        booking = BookingWords(language, zone: zone)
        spoken = SpokenTime(language, zone: zone)
    }

    /// Where one is, and what the day brings.
    public func day(_ date: LocalDate, site: Identifier<Site>?, _ appointments: [Appointment]) -> String {
        let place = (site.map(name) ?? instance.county.name).safeForTerminal
        let open = appointments.count { $0.state.takesUpTime }
        let count =
            isGerman ? (open == 1 ? "1 Termin" : "\(open) Termine") : "\(open) appointment\(open == 1 ? "" : "s")"
        return "\(isGerman ? "Empfang" : "Reception") \(place). \(spoken.day(date)) \(date.year). \(count)."
    }

    /// An appointment with its number in a list.
    public func line(_ number: Int, _ appointment: Appointment) -> String {
        let about = "\(number): \(spoken.time(appointment.period.lowerBound)), \(name(appointment.caseManager)), "
        guard !appointment.isHidden else { return about + "\(name(appointment.site)), \(booking.taken)." }
        return about
            + "\(name(appointment.site)), \(place(appointment)), \(booking.state(appointment.state)), \(appointment.code)."
    }

    /// A free time with its number in a list.
    public func line(_ number: Int, _ slot: Slot) -> String {
        let way = slot.wayMinutes.map { $0 == 0 ? "" : isGerman ? ", \($0) Minuten Weg" : ", \($0) minutes away" } ?? ""
        let interpreted =
            slot.interpreter == nil ? "" : isGerman ? ", mit Sprachmittlung" : ", with an interpreter"
        return
            "\(number): \(spoken.period(slot.period)), \(name(slot.site))\(way), \(name(slot.caseManager))\(interpreted)."
    }

    /// What a search line was taken for.
    public func understood(_ query: SlotQuery) -> String {
        (isGerman ? "Verstanden: " : "Understood: ") + QueryWords(language, of: instance).text(query) + "."
    }

    /// Words of a search line that mean nothing.
    public func unknown(_ words: [String]) -> String {
        let list = words.map(\.safeForTerminal).joined(separator: ", ")
        return isGerman
            ? "Nicht verstanden: \(list). Beispiele: moe ar vorm 2w, +45, ab10, mi, 25.11., stufenlos."
            : "Not understood: \(list). Examples: moe ar morning 2w, +45, from10, wed, 25.11., stepfree."
    }

    /// How many times are free, and which of them follow.
    public func found(_ count: Int, shown: Range<Int>) -> String {
        if count == 1 { return isGerman ? "Eine freie Zeit:" : "One free time:" }
        if count == shown.upperBound, shown.lowerBound == 0 {
            return isGerman ? "\(count) freie Zeiten:" : "\(count) free times:"
        }
        return isGerman
            ? "\(count) freie Zeiten. Nummer \(shown.lowerBound + 1) bis \(shown.upperBound):"
            : "\(count) free times. Numbers \(shown.lowerBound + 1) to \(shown.upperBound):"
    }

    public var nothingFree: String { booking.nothingFree }

    /// What would be free first, were one wish given up.
    public func relaxation(_ wish: SlotRelaxation, _ slot: Slot) -> String {
        booking.relaxation(wish, slot, at: name(slot.site), with: name(slot.caseManager)) + "."
    }

    /// That a time is held.
    public func held(_ appointment: Appointment) -> String {
        let until = appointment.heldUntil.map(spoken.time) ?? ""
        let what = "\(spoken.period(appointment.period)), \(name(appointment.site)), \(name(appointment.caseManager))"
        return isGerman ? "Vorgemerkt bis \(until): \(what)." : "Held until \(until): \(what)."
    }

    /// What has become of an appointment.
    public func changed(_ appointment: Appointment) -> String {
        "OK. " + booking.done(appointment, at: name(appointment.site))
    }

    /// Why nothing was done.
    public func refused(_ refusal: BookingRefusal) -> [String] {
        let explanation = booking.explanation(refusal)
        return [explanation.fact, explanation.remedy, isGerman ? "Nichts ist geändert." : "Nothing has changed."]
    }

    public var instead: String { booking.instead }

    /// What the prompt asks for.
    public var commandPrompt: String { isGerman ? "Befehl (? für Hilfe): " : "Command (? for help): " }
    public var searchPrompt: String { isGerman ? "Suche: " : "Search: " }
    public var choicePrompt: String {
        isGerman
            ? "Nummer, m für mehr, s für neue Suche, z für zurück: " : "Number, m for more, s to search, z to go back: "
    }
    public var bookingPrompt: String {
        isGerman
            ? "Buchen? b bucht, + jemand kommt mit, f gibt frei. Vorgabe ist f: "
            : "Book? b books, + somebody comes along, f releases. The default is f: "
    }

    public var movePrompt: String {
        isGerman ? "Verlegen? b verlegt, z zurück. Vorgabe ist z: " : "Move? b moves, z goes back. The default is z: "
    }

    /// For what another time is being looked for.
    public func moving(_ appointment: Appointment) -> String {
        let what = "\(appointment.code), \(spoken.period(appointment.period)), \(name(appointment.site))"
        return isGerman ? "Verlegt wird \(what). Neue Zeit:" : "To be moved: \(what). Another time:"
    }

    /// An appointment and where it is to go.
    public func comparison(of appointment: Appointment, with slot: Slot) -> String {
        let old = "\(spoken.period(appointment.period)), \(name(appointment.site)), \(name(appointment.caseManager))"
        let new = "\(spoken.period(slot.period)), \(name(slot.site)), \(name(slot.caseManager))"
        return isGerman ? "Bisher \(old). Neu \(new)." : "So far \(old). New \(new)."
    }

    /// What is free in a week, person by person.
    public func week(_ grid: WeekGrid) -> [String] {
        guard !grid.columns.isEmpty else {
            return [isGerman ? "In dieser Woche ist hier niemand eingeplant." : "Nobody is planned here in this week."]
        }
        return grid.columns.enumerated().map { index, column in
            let free = zip(grid.times, column.obstacles).filter { $0.1 == nil }.map { spoken.time($0.0) }
            let none = isGerman ? "nichts frei" : "nothing free"
            let times = free.isEmpty ? none : (isGerman ? "frei " : "free ") + free.joined(separator: ", ")
            return "\(index + 1): \(spoken.day(column.date)), \(name(column.caseManager)), \(times)."
        }
    }

    /// A slip was handed to a printer.
    public func slip(of code: AppointmentCode, printedOn printer: String) -> String {
        ResultWords(language).slip(of: code, printedOn: printer)
    }

    /// That a slip was not printed, and why.
    public var undecidedSlip: String {
        isGerman
            ? "Nicht gedruckt: der Termin ist noch zu klären. dj druckt den Zettel trotzdem."
            : "Not printed: the appointment needs a decision first. dj prints the slip all the same."
    }

    /// Why a time cannot be booked.
    public func reason(_ obstacle: Obstacle) -> String { booking.sentence(obstacle) }

    public var isFree: String { booking.isFree }

    /// That a line meant nothing.
    public var notUnderstood: String {
        isGerman ? "Das ist hier kein Befehl. ? zeigt, was geht." : "That is no command here. ? says what is."
    }

    /// What can be done from the list of the day.
    public var help: [String] {
        isGerman
            ? [
                "n neuer Termin. t Termine von heute. e und eine Nummer: eingetroffen.",
                "x und eine Nummer: nicht erschienen. a und eine Nummer: absagen.",
                "b und eine Nummer: beendet. v und eine Nummer: verlegen. d und eine Nummer: Terminzettel.",
                "irrtum und eine Nummer: war nie vereinbart. r fragt noch einmal, was abgelehnt wurde.",
                "t und ein Tag: Termine des Tages (t 25.11.). p und ein Standort: dorthin wechseln (p moe).",
                "g die Woche. w, Nummer, Zeit: warum nicht frei (w 2 10:30). h, Nummer, Zeit: vormerken.",
                "u nimmt Ihre letzte Änderung zurück, zehn Minuten lang. q Ende.",
                "In der Suche: Standort (moe), Sprache (ar), vorm, nachm, ab10, bis14, mi, 2w, kw49, 25.11., +45,",
                "Fachkraft, 30 (Minuten), stufenlos. Vorgemerktes wird nach zehn Minuten frei.",
            ]
            : [
                "n new appointment. t today's appointments. e and a number: has arrived.",
                "x and a number: has not come. a and a number: cancel.",
                "b and a number: completed. v and a number: move. d and a number: the slip.",
                "mistake and a number: was never agreed. r asks again for what was refused.",
                "t and a day: that day's appointments (t 25.11.). p and a site: go there (p moe).",
                "g the week. w, number, time: why it is not free (w 2 10:30). h, number, time: hold it.",
                "u takes your last change back, for ten minutes. q quits.",
                "In a search: site (moe), language (ar), morning, afternoon, from10, until14, wed, 2w, wk49, 25.11., +45,",
                "person, 30 (minutes), stepfree. What is held is free again after ten minutes.",
            ]
    }

    /// The end.
    public var goodbye: String { isGerman ? "Ende." : "Goodbye." }

    func place(_ appointment: Appointment) -> String {
        appointment.room.map(room) ?? booking.name(appointment.channel)
    }

    func room(_ number: Int) -> String { isGerman ? "Raum \(number)" : "room \(number)" }

    func name(_ site: Identifier<Site>) -> String {
        (instance.sites.first { $0.id == site }?.name ?? site.rawValue).safeForTerminal
    }

    func name(_ person: Identifier<CaseManager>) -> String {
        (instance.caseManagers.first { $0.id == person }?.displayName ?? person.rawValue).safeForTerminal
    }
}
