public import Core

/// What the list of the day says.
extension DeskWords {
    /// How the day stands.
    ///
    /// - Parameters:
    ///   - date: The day.
    ///   - isToday: Whether it is today.
    ///   - appointments: Its appointments.
    ///   - gaps: What is free between them.
    /// - Returns: A line.
    public func dayLine(_ date: LocalDate, isToday: Bool, _ appointments: [Appointment], _ gaps: [FreeGap]) -> String {
        let open = appointments.count { $0.state.takesUpTime && $0.state != .held }
        let arrived = appointments.count { $0.state == .arrived }
        let toDecide = appointments.count { $0.state == .needsDecision }
        let day = isToday ? either("HEUTE", "TODAY") : figures.dateWithWeekday(date)
        let count =
            isGerman ? (open == 1 ? "1 Termin" : "\(open) Termine") : "\(open) appointment\(open == 1 ? "" : "s")"
        let there = either("\(arrived) da", "\(arrived) here")
        let decide = toDecide == 0 ? "" : either("  \(toDecide) zu klären !", "  \(toDecide) to decide !")
        let free = gaps.isEmpty ? "" : either("  \(gaps.count) frei", "  \(gaps.count) free")
        return "\(day)   \(count)  \(there)\(free)\(decide)"
    }

    public var dayColumns: [String] {
        isGerman
            ? ["Zeit", "Fachkraft", "Raum", "Standort", "Klient/in", "Spr.", "Stand"]
            : ["Time", "Person", "Room", "Site", "Client", "Lg.", "State"]
    }

    /// Who comes, by number and initials; the appointment's code where nobody knows.
    public func client(of appointment: Appointment, _ tag: ClientTag?) -> String {
        tag.map(ClientWords(language).tag) ?? "\(appointment.code)"
    }

    /// In what language the talk is, and whether somebody interprets.
    public func talk(of appointment: Appointment, _ tag: ClientTag?) -> String {
        let spoken = appointment.interpretation?.language ?? tag?.language
        let interpreted = appointment.interpretation?.interpreter == nil ? "" : either("+D", "+I")
        return (spoken?.code ?? "") + interpreted
    }

    /// That a time is free, and for how long.
    public func free(_ period: Range<Instant>) -> String {
        either("frei, \(period.minutes) min", "free, \(period.minutes) min")
    }

    /// All that is said of an appointment that is hidden.
    public var taken: String { booking.taken }

    /// How something is done to an appointment that is hidden.
    public var onlyByCode: String {
        either(
            "Verdeckt: das kann hier niemand ändern. Wer den Termin vergeben hat, kann es.",
            "Hidden: nobody changes this here. Whoever gave the appointment can."
        )
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
}
