public import Core

/// What is said about those who wait and those who come without an appointment.
extension DeskWords {
    public var walkInTitle: String { either("Ohne Termin", "Walk-in") }
    public var needPrompt: String { either("Braucht > ", "Needs > ") }
    public var needExample: String { either("z.B.  ar   ar !   uk dolm", "e.g.  ar   ar !   uk interp") }
    public var possibleNow: String { either("JETZT MÖGLICH", "POSSIBLE NOW") }
    public var atOnce: String { either("sofort", "at once") }
    public var walkInColumns: [String] {
        isGerman
            ? ["Nr", "Tag", "Zeit", "Standort", "Fachkraft", "Dauer"]
            : ["No", "Day", "Time", "Site", "Person", "Min."]
    }
    public var nothingPossible: String {
        either("Heute und in den nächsten sieben Tagen ist nichts frei.", "Nothing is free today or in seven days.")
    }
    public var waitInstead: String {
        either("Esc, l und + setzen die Person auf die Warteliste.", "Esc, l and + put them on the waiting list.")
    }

    /// What somebody without an appointment needs.
    public func need(_ query: SlotQuery) -> String {
        let place = query.sites.map { $0.sorted().map(name).joined(separator: ", ") }
        let talk = query.language.map { language in
            languages.name(language) + (query.mayBeInterpreted ? either(" (auch m. Dolm.)", " (or interp.)") : "")
        }
        let urgency =
            query.isUrgent ? either("dringend", "urgent") : either("nicht dringend (! dringend)", "not urgent (! is)")
        return [place, talk, urgency].compactMap { $0 }.joined(separator: ", ")
    }

    public func waitingTitle(_ site: Identifier<Site>?) -> String {
        either("Warteliste ", "Waiting list ") + place(site)
    }

    /// How many wait, and for how many of them there is a time.
    public func waitingLine(_ count: Int, fitting: Int) -> String {
        let people = either(count == 1 ? "1 Person" : "\(count) Personen", count == 1 ? "1 person" : "\(count) people")
        return people + either("   \(fitting) mit passender freier Zeit", "   \(fitting) with a free time that fits")
    }

    public var waitingColumns: [String] {
        isGerman
            ? ["Nr", "Klient/in", "Spr.", "Tage", "Wunsch", "jetzt passend", ""]
            : ["No", "Client", "Lg.", "Days", "Wish", "fits now", ""]
    }

    /// Somebody who waits, as a row: by number and initials, never by name.
    ///
    /// - Parameters:
    ///   - number: Their number in the list.
    ///   - place: Who waits for what.
    ///   - today: The day.
    /// - Returns: Cells.
    public func cells(_ number: Int, _ place: WaitingPlaceWords, on today: LocalDate) -> [String] {
        let entry = place.entry
        let spoken = (entry.language ?? place.client?.language)?.code ?? ""
        let fits =
            place.offered.map { either("gehalten ", "held ") + moment($0.period) }
            ?? place.fitting.map { moment($0.period) }
        return [
            "\(number)", place.who(language), spoken + (entry.mayBeInterpreted ? either("+D", "+I") : ""),
            "\(today.dayNumber - zone.local(at: entry.since).date.dayNumber)", wish(entry), fits ?? "-",
            entry.isUrgent ? "!" : entry.hasPriority ? "*" : "",
        ]
    }

    /// What somebody waits for.
    public func wish(_ entry: WaitingEntry) -> String {
        let days = entry.weekdays.sorted { $0.rawValue < $1.rawValue }.map(figures.weekday)
        let isAnyTime = entry.hours == .midnight ... .endOfDay
        let parts: [String] =
            entry.sites.map(name) + entry.caseManagers.map(name)
            + (days.count < Weekday.allCases.count ? days : [])
            + (isAnyTime ? [] : ["\(entry.hours.lowerBound)-\(entry.hours.upperBound)"])
            + (entry.channel == .onSite ? [] : [booking.name(entry.channel)])
            + (entry.mustBeStepFree ? [either("stufenlos", "step-free")] : [])
        return parts.isEmpty ? any : parts.joined(separator: ", ")
    }

    /// A day and a time of day.
    func moment(_ period: Range<Instant>) -> String {
        // The year goes without saying.
        let date = date(day(of: period)).dropLast(4)
        return (date.last == " " ? "\(date)" : "\(date) ") + time(period.lowerBound)
    }

    /// What can be done for somebody who waits.
    public func offerHint(_ place: WaitingPlaceWords) -> [String] {
        if let offered = place.offered {
            return [
                either("Gehalten für ", "Held for ")
                    + "\(place.who(language)): \(when(offered.period)) \(name(offered.site))",
                either("Enter: was sie dazu sagen.", "Enter: what they say to it."),
            ]
        }
        guard let slot = place.fitting else {
            return [either("Nichts passt zurzeit.  i sagt, warum nicht.", "Nothing fits for now.  i says why not.")]
        }
        return [
            either("Angebot für ", "Offer for ") + "\(place.who(language)): \(when(slot.period)) \(name(slot.site)), "
                + name(slot.caseManager),
            either("Enter hält die Zeit einen Tag für diese Person.", "Enter holds the time for them for a day."),
        ]
    }

    public var orderNote: String {
        either(
            "Reihenfolge: dringend (!), von uns abgesagt (*), dann Wartezeit. Nicht von Hand.",
            "Order: urgent (!), called off by us (*), then the longest wait. Not by hand."
        )
    }
    public var nobodyWaits: String { booking.nobodyWaits }
    public var nothingFits: String { booking.nothingFits }
    public var joinHint: String {
        either(
            "+ nimmt auf, was zuletzt gesucht wurde, und fragt, für wen.",
            "+ adds what was last searched for, and asks for whom."
        )
    }
    public var searchBeforeJoining: String {
        either(
            "Erst suchen (Esc, n), dann l und +: gewartet wird auf diese Suche.",
            "Search first (Esc, n), then l and +: that search is waited for."
        )
    }
    public var offerTitle: String { either("Angebot aus der Warteliste", "Offer to somebody who waits") }

    /// Until when a time is held for somebody who waits.
    public func heldForThem(until: Instant) -> String {
        let local = zone.local(at: until)
        return either("Gehalten bis ", "Held until ") + "\(date(local.date)) \(local.time)"
    }
    public var offerChoices: [String] {
        isGerman
            ? ["erreicht, nimmt an", "erreicht, lehnt ab", "nicht erreicht (bleibt gehalten)"]
            : ["reached, accepts", "reached, declines", "not reached (stays held)"]
    }
    public var offerNotes: [String] {
        isGerman
            ? [
                "Wer ablehnt, behält den Platz und bekommt diese Zeit nicht noch einmal angeboten.",
                "Sie geht dann an die nächste Person, der sie passt.",
            ]
            : [
                "Who declines keeps their place and is not offered this time again.",
                "It goes to the next in line whom it fits.",
            ]
    }

    public var nothingInTheWay: String {
        either("Nichts steht im Weg: Enter.", "Nothing is in the way: Enter.")
    }

    /// Why nothing fits somebody who waits.
    public func whyNot(_ relaxations: [(wish: SlotRelaxation, slot: Slot)]) -> String {
        guard let first = relaxations.first else {
            return either(
                "Kein einzelner Wunsch steht im Weg: es ist nichts frei.",
                "No single wish is in the way: nothing is free."
            )
        }
        return relaxation(first.wish, first.slot)
    }

    /// That somebody did not want a time, and who is next.
    public func declined(_ freed: Appointment, next: Appointment?) -> String {
        let when = when(freed.period)
        guard next != nil else {
            return either("Abgelehnt: \(when) ist wieder frei.", "Declined: \(when) is free again.")
        }
        return either(
            "Abgelehnt. \(when) ist für die nächste Person gehalten.",
            "Declined. \(when) is held for the next in line."
        )
    }

    public var waitsNoMore: String { either("Nicht aufgenommen.", "Not put on the list.") }

    /// For whom somebody is put on the waiting list.
    public func joining(_ entry: WaitingEntry) -> String {
        either("WARTELISTE   ", "WAITING LIST   ") + wish(entry)
    }
}
