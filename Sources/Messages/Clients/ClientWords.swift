public import Core

/// What is said about clients.
public struct ClientWords: Sendable {
    public let language: Language
    var isGerman: Bool { language == .german }
    private let figures: FigureWords
    private let languages: LanguageNames

    public init(_ language: Language) {
        self.language = language
        figures = FigureWords(language)
        languages = LanguageNames(language)
    }

    /// That somebody was taken down.
    public func added(_ number: ClientNumber) -> String {
        isGerman ? "Aufgenommen: \(number)." : "Added: \(number)."
    }

    /// That something about somebody has changed.
    public func changed(_ number: ClientNumber) -> String {
        isGerman ? "Geändert: \(number)." : "Changed: \(number)."
    }

    /// Whose an appointment is by now.
    public func linked(_ code: AppointmentCode, to number: ClientNumber) -> String {
        isGerman ? "Der Termin \(code) ist für \(number)." : "Appointment \(code) is for \(number)."
    }

    /// That an appointment is nobody's that is known, or not for one of several.
    public func unlinked(_ code: AppointmentCode, from number: ClientNumber? = nil) -> String {
        if let number {
            return isGerman
                ? "Der Termin \(code) ist nicht mehr für \(number)."
                : "Appointment \(code) is not for \(number) any more."
        }
        return isGerman ? "Der Termin \(code) gehört zu niemandem mehr." : "Appointment \(code) is for nobody any more."
    }

    /// That somebody has another appointment ahead, so that it can be moved instead.
    public func warning(of other: AppointmentAhead) -> String {
        guard let code = other.code else { return fact(of: other) }
        return "\(fact(of: other)) \(isGerman ? "Verlegen geht so" : "It can be moved"): "
            + "`sprechzeit appointment move \(code)`."
    }

    /// The same without the way on.
    public func fact(of other: AppointmentAhead) -> String {
        isGerman
            ? "Achtung: \(other.client) hat schon einen Termin: \(moment(other))."
            : "Mind: \(other.client) has an appointment already: \(moment(other))."
    }

    /// When an appointment is that somebody has ahead.
    public func moment(_ other: AppointmentAhead) -> String {
        "\(figures.dateWithWeekday(other.start.date)) \(other.start.time)"
    }

    /// Whose an appointment is, for a screen that others may see: M-2041 A.B. +1
    public func tag(_ tag: ClientTag) -> String {
        let others = tag.others > 0 ? "+\(tag.others)" : ""
        return [tag.number.rawValue, tag.initials.safeForTerminal, others].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The same with the word before it.
    public func person(_ tag: ClientTag) -> String {
        "\(isGerman ? "Person" : "Client"): \(self.tag(tag))"
    }

    /// All that is known of somebody, line by line.
    public func lines(_ client: Client, _ ways: [ContactWay]) -> [String] {
        let details = client.details
        var lines = [client.number.rawValue]
        if let name = details.name { lines.append("\(isGerman ? "Name" : "Name"): \(name.listed.safeForTerminal)") }
        if let born = details.born { lines.append("\(isGerman ? "Geboren" : "Born"): \(figures.date(born))") }
        lines.append("\(isGerman ? "Sprache" : "Language"): \(languages.name(details.language))")
        let needs = AccessNeed.allCases.filter(details.accessNeeds.contains).map(name)
        if !needs.isEmpty { lines.append("\(isGerman ? "Braucht" : "Needs"): \(needs.joined(separator: ", "))") }
        return lines + ways.map(line)
    }

    /// A way to reach somebody; one that is not to be used is not shown, and not why.
    public func line(_ way: ContactWay) -> String {
        let text = way.address.text.safeForTerminal
        let kind =
            switch way.address.kind {
            case .phone: isGerman ? "Telefon" : "Phone"
            case .email: "E-Mail"
            case .letter: isGerman ? "Brief" : "Letter"
            case .other: isGerman ? "Sonst" : "Other"
            }
        guard way.caution != .doNotUse else {
            guard way.address.kind != .phone else {
                return "\(kind): \(isGerman ? "Rückruf nicht erlaubt" : "not to be called back")"
            }
            return "\(kind): \(isGerman ? "nicht verwenden" : "not to be used")"
        }
        let remarks = [
            way.isPreferred ? isGerman ? "zuerst" : "first" : nil, way.caution.map(name),
        ].compactMap { $0 }
        return "\(kind): \(text)" + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))")
    }

    /// Those who may be meant, as a table: by number and initials, or by name where somebody asks for it.
    public func table(of hits: [ClientHit], naming: Bool, in zone: Zone) -> TextTable {
        var table = TextTable([
            ("", .right), (isGerman ? "Nummer" : "Number", .left),
            (naming ? isGerman ? "Name" : "Name" : isGerman ? "Initialen" : "Initials", .left),
            (isGerman ? "Geboren" : "Born", .left), (isGerman ? "Sprache" : "Language", .left),
            (isGerman ? "Zuletzt" : "Last here", .left), (isGerman ? "Treffer" : "Match", .left),
        ])
        for (position, hit) in hits.enumerated() {
            let details = hit.client.details
            table.add([
                "\(position + 1)", hit.client.number.rawValue,
                naming ? details.name?.listed ?? "" : details.initials, details.born.map(figures.date) ?? "",
                languages.name(details.language),
                hit.lastTalk.map { figures.date(zone.local(at: $0).date) } ?? "", name(hit.reason),
            ])
        }
        return table
    }

    /// Somebody who may be meant, with a number in a list, to be read out to whoever typed the name.
    public func line(_ number: Int, _ hit: ClientHit) -> String {
        let details = hit.client.details
        let parts = [
            hit.client.number.rawValue, details.name?.listed.safeForTerminal,
            details.born.map { "\(isGerman ? "geboren" : "born") \(figures.date($0))" },
            languages.name(details.language), name(hit.reason),
        ]
        return "\(number): \(parts.compactMap { $0 }.joined(separator: ", "))."
    }

    /// That nobody is known who fits.
    public var nobodyFound: String {
        isGerman ? "Niemand gefunden." : "Nobody found."
    }

    /// What brought somebody into the list.
    public func name(_ reason: ClientHit.Reason) -> String {
        switch reason {
        case .number: isGerman ? "Nummer" : "number"
        case .phone: isGerman ? "Telefon" : "phone"
        case .born: isGerman ? "Geburtsdatum" : "birth date"
        case .name: isGerman ? "Name" : "name"
        case .part: isGerman ? "Namensteil" : "part of the name"
        case .sound: isGerman ? "lautgleich" : "sounds alike"
        case .spelling: isGerman ? "Schreibweise" : "spelling"
        }
    }

    private func name(_ need: AccessNeed) -> String {
        switch need {
        case .stepFree: isGerman ? "Weg ohne Stufen" : "a way without steps"
        case .hearing: isGerman ? "Hören" : "hearing"
        case .vision: isGerman ? "Sehen" : "sight"
        case .reading: isGerman ? "Lesehilfe" : "help with reading"
        case .companion: isGerman ? "Begleitperson" : "a companion"
        }
    }

    private func name(_ caution: ContactCaution) -> String {
        switch caution {
        case .noMessage: isGerman ? "keine Nachricht hinterlassen" : "leave no message"
        case .neutralSender: isGerman ? "Absender nicht zeigen" : "do not show the sender"
        case .doNotUse: isGerman ? "nicht verwenden" : "not to be used"
        }
    }
}
