public import Core

/// What is said, line by line, about those who wait and those who come without an appointment.
extension ReceptionWords {
    public var walkInPrompt: String {
        isGerman
            ? "Ohne Termin: Nummer hält, sonst was gebraucht wird (ar, ! dringend), z zurück: "
            : "Walk-in: number holds, else what is needed (ar, ! urgent), z goes back: "
    }

    public var waitingPrompt: String {
        isGerman
            ? "Warteliste: Nummer bietet an, + nimmt die letzte Suche auf, i und Nummer warum nicht, z zurück: "
            : "Waiting list: number offers, + adds the last search, i and number why not, z goes back: "
    }

    public var offeredPrompt: String {
        isGerman
            ? "1 nimmt an, 2 lehnt ab, 3 nicht erreicht, bleibt gehalten: "
            : "1 accepts, 2 declines, 3 not reached, stays held: "
    }

    public var nothingPossible: String {
        isGerman
            ? "Heute und in den nächsten sieben Tagen ist nichts frei. z, l und + setzen auf die Warteliste."
            : "Nothing is free today or in seven days. z, l and + put on the waiting list."
    }

    /// A time for somebody without an appointment, with its number in a list.
    public func line(_ number: Int, _ time: WalkInTime) -> String {
        guard time.isNow else { return line(number, time.slot) }
        let slot = time.slot
        let minutes = isGerman ? "\(slot.period.minutes) Minuten" : "\(slot.period.minutes) minutes"
        let interpreted =
            slot.interpreter == nil ? "" : isGerman ? ", mit Sprachmittlung" : ", with an interpreter"
        let when = isGerman ? "sofort" : "at once"
        return "\(number): \(when), \(minutes), \(name(slot.site)), \(name(slot.caseManager))\(interpreted)."
    }

    /// A gap of the day, with its number in a list.
    public func line(_ number: Int, _ gap: FreeGap) -> String {
        "\(number): \(spoken.period(gap.period)), \(name(gap.site)), \(name(gap.caseManager))."
    }

    public var noGaps: String { isGerman ? "An diesem Tag ist nichts frei." : "Nothing is free on this day." }

    /// Somebody who waits, with their place.
    public func line(_ number: Int, _ place: WaitingPlaceWords) -> String {
        let entry = place.entry
        let since = FigureWords(language).date(zone.local(at: entry.since).date)
        let talk = entry.language ?? place.client?.language
        let names = LanguageNames(language)
        let interpreted = entry.mayBeInterpreted ? (isGerman ? " mit Sprachmittlung" : " with an interpreter") : ""
        let sites = entry.sites.map(name).joined(separator: isGerman ? " oder " : " or ")
        let standing: String
        if let offered = place.offered {
            standing = (isGerman ? "gehalten " : "held ") + spoken.period(offered.period)
        } else if let slot = place.fitting {
            standing = (isGerman ? "passend " : "fits ") + spoken.period(slot.period) + ", " + name(slot.site)
        } else {
            standing = isGerman ? "nichts passt" : "nothing fits"
        }
        let parts: [String?] = [
            place.who(language), entry.isUrgent ? (isGerman ? "dringend" : "urgent") : nil,
            talk.map { names.name($0) + interpreted }, sites.isEmpty ? nil : sites,
            isGerman ? "wartet seit \(since)" : "has waited since \(since)", standing,
        ]
        return "\(number): \(parts.compactMap { $0 }.joined(separator: ", "))."
    }

    public var nobodyWaits: String { isGerman ? "Niemand wartet." : "Nobody waits." }
    public var isWaiting: String { isGerman ? "Auf der Warteliste." : "On the waiting list." }
    public var nothingFits: String { isGerman ? "Keine freie Zeit passt." : "No free time fits." }
    public var waitsNoMore: String { isGerman ? "Nicht aufgenommen." : "Not put on the list." }
    public var noSingleWish: String {
        isGerman
            ? "Kein einzelner Wunsch steht im Weg: es ist nichts frei."
            : "No single wish is in the way: nothing is free."
    }
    public var searchBeforeJoining: String {
        isGerman
            ? "Erst suchen: z, n und die Suche; dann l und +." : "Search first: z, n and the search; then l and +."
    }

    /// That somebody did not want a time, and who is next.
    public func declined(_ freed: Appointment, next: Appointment?) -> String {
        let when = spoken.period(freed.period)
        guard next != nil else {
            return isGerman ? "Abgelehnt: \(when) ist wieder frei." : "Declined: \(when) is free again."
        }
        return isGerman
            ? "Abgelehnt. \(when) ist für die nächste Person gehalten."
            : "Declined. \(when) is held for the next in line."
    }
}
