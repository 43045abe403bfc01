public import Core

/// What is said about a time that is held, booked or refused.
extension DeskWords {
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
                " in \(site), \(place(appointment)), bei \(person).",
                talk.map { " Das Gespräch ist auf \($0) und dauert \(minutes) Minuten.\"" }
                    ?? " Das Gespräch dauert \(minutes) Minuten.\"",
            ]
            : [
                "\"Your appointment is on \(spoken.day(start.date)), at \(spoken.time(start.time)),",
                " at \(site), \(place(appointment)), with \(person).",
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
            "d druckt den Terminzettel: Tag, Zeit, Ort, Telefon, Code. Kein Grund.",
            "d prints the slip: day, time, place, telephone, code. No reason."
        )
    }
    public func undoHint(until: Instant) -> String {
        either("u nimmt die Buchung zurück, bis \(time(until)).", "u takes the booking back, until \(time(until)).")
    }

    public func refused(_ refusal: BookingRefusal) -> Explanation { booking.explanation(refusal) }
    public var nothingStored: String {
        either("NICHTS wurde gespeichert. Ihre Suche ist noch da.", "NOTHING was stored. Your search is still there.")
    }
    public var why: String { either("WARUM", "WHY") }
    public var instead: String { either("STATTDESSEN", "INSTEAD") }
    public func reason(_ obstacle: Obstacle) -> String { booking.sentence(obstacle) }
}
