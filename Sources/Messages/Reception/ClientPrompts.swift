public import Core

/// What is said about the person for whom a time is held.
extension ReceptionWords {
    public var whoPrompt: String {
        isGerman
            ? "Wer? Name, Geburtsdatum, Telefon oder Nummer; + neu, - ohne Person, f gibt frei: "
            : "Who? Name, birth date, phone or number; + new, - nobody, f releases: "
    }

    public var whichPrompt: String {
        isGerman
            ? "Wer? Nummer der Zeile, oder anders suchen; + neu, - ohne Person, f gibt frei: "
            : "Who? Number of the line, or search again; + new, - nobody, f releases: "
    }

    public var namePrompt: String {
        isGerman
            ? "Name (Familienname, Vorname; leer ohne Namen; z zurück): "
            : "Name (family name, given name; empty without one; z goes back): "
    }

    public var phonePrompt: String {
        isGerman ? "Telefon mit Vorwahl (leer ohne): " : "Phone with its area code (empty without one): "
    }

    public var languagePrompt: String {
        isGerman ? "Sprache (ar, uk, de; leer wie gesucht): " : "Language (ar, uk, de; empty as searched): "
    }

    public var nobodyFound: String { clients.nobodyFound }

    /// That there is only one who can be meant.
    public var certain: String {
        isGerman
            ? "Name und Geburtsdatum passen nur hier. Enter wählt."
            : "Name and birth date fit only here. Enter chooses."
    }

    /// Somebody who may be meant, with a number in a list.
    public func line(_ number: Int, _ hit: ClientHit) -> String { clients.line(number, hit) }

    /// Who was chosen, and that the birth date is to be asked for.
    public func chosen(_ client: Client) -> String {
        let tag = clients.person(ClientTag(number: client.number, initials: client.details.initials))
        guard let born = client.details.born else { return tag }
        let date = FigureWords(language).date(born)
        return isGerman
            ? "\(tag) Lassen Sie sich das Geburtsdatum nennen: \(date)." : "\(tag) Ask for the birth date: \(date)."
    }

    /// That somebody has other appointments ahead, and that one can be moved instead.
    public func warnings(of ahead: [AppointmentAhead]) -> [String] {
        let facts = ahead.map(clients.fact)
        guard ahead.contains(where: { $0.code != nil }) else { return facts }
        return facts + [
            isGerman ? "b bucht zusätzlich, v verlegt jenen Termin hierher." : "b books as well, v moves that one here."
        ]
    }

    /// Who comes along.
    public func comesAlong(_ client: Client) -> String {
        let tag = clients.tag(ClientTag(number: client.number, initials: client.details.initials))
        return isGerman ? "\(tag) kommt mit." : "\(tag) comes along."
    }

    /// Why nothing was done about a client.
    public func refused(_ refusal: ClientRefusal) -> [String] {
        let explanation = clients.explanation(refusal)
        return [explanation.fact, explanation.remedy, isGerman ? "Nichts ist geändert." : "Nothing has changed."]
    }

    /// What is held, as a sentence for the client.
    ///
    /// - Parameters:
    ///   - appointment: The hold.
    ///   - spokenLanguage: In which language the talk is; German where `nil`.
    /// - Returns: Two sentences.
    public func readAloud(_ appointment: Appointment, in spokenLanguage: SpokenLanguage?) -> String {
        let (when, minutes) = (appointment.period.lowerBound, appointment.period.minutes)
        let talk = LanguageNames(language).name(spokenLanguage ?? ClientDetails().language)
        let place = "\(name(appointment.site)), \(place(appointment))"
        let person = name(appointment.caseManager)
        return isGerman
            ? "Bitte vorlesen: Ihr Termin ist am \(spoken.moment(when)), \(place), bei \(person). "
                + "Das Gespräch ist auf \(talk) und dauert \(minutes) Minuten."
            : "Please read aloud: Your appointment is on \(spoken.moment(when)), \(place), with \(person). "
                + "The talk is in \(talk) and takes \(minutes) minutes."
    }

    private var clients: ClientWords { ClientWords(language) }
}
