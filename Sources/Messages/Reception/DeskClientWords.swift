public import Core

/// Who comes, on the screens of the desk.
extension DeskWords {
    /// What is asked about the person.
    public enum ClientQuestion: Hashable, Sendable {
        case who, name, phone, language
    }

    /// A question about the person, and what an answer looks like.
    public func question(_ question: ClientQuestion) -> (prompt: String, example: String) {
        switch question {
        case .who:
            (
                either("Wer? > ", "Who? > "),
                either("Name, Geburtsdatum (040390), Telefon oder M-Nr.", "Name, birth date (040390), phone or M-no.")
            )
        case .name:
            (
                either("Neue Person, Name > ", "New client, name > "),
                either("Familienname, Vorname; leer ohne Namen", "family name, given name; empty without one")
            )
        case .phone:
            (
                either("Telefon > ", "Phone > "),
                either("mit Vorwahl; leer ohne", "with its area code; empty without one")
            )
        case .language:
            (
                either("Sprache > ", "Language > "),
                either("ar, uk, de ...; leer wie gesucht", "ar, uk, de ...; empty as searched")
            )
        }
    }

    public var nobodyFound: String { clients.nobodyFound }

    /// The head of the list of those who may be meant.
    public var clientColumns: [String] {
        isGerman
            ? ["Nr", "M-Nr.", "Name", "geb.", "Sprache", "zuletzt", "Treffer"]
            : ["No", "M-no.", "Name", "born", "Language", "last here", "Match"]
    }

    /// Somebody who may be meant, as a row.
    public func cells(_ number: Int, _ hit: ClientHit) -> [String] {
        let details = hit.client.details
        return [
            "\(number)", hit.client.number.rawValue, (details.name?.listed ?? "").safeForFrame,
            details.born.map(figures.date) ?? "", name(of: details.language),
            hit.lastTalk.map { figures.date(zone.local(at: $0).date) } ?? "", clients.name(hit.reason),
        ]
    }

    /// That a digit says who is meant.
    public var chooseByDigit: String {
        either("Die Ziffer wählt; + nimmt jemanden neu auf.", "The digit chooses; + takes somebody new down.")
    }

    /// That there is only one who can be meant.
    public var certain: String {
        either(
            "Name und Geburtsdatum passen nur hier. Enter wählt.",
            "Name and birth date fit only here. Enter chooses."
        )
    }

    public var notUnderstood: String { either("Das war nicht zu verstehen.", "That was not understood.") }

    /// Why nothing was done about a client.
    public func refused(_ refusal: ClientRefusal) -> String {
        let explanation = clients.explanation(refusal)
        return "\(explanation.fact) \(explanation.remedy)".safeForFrame
    }

    /// For whom a time is held; number and initials alone.
    public func person(_ tag: ClientTag?) -> String {
        tag.map(clients.person) ?? either("Person: nicht genannt", "Client: not named")
    }

    /// That somebody has other appointments ahead, and that one can be moved instead.
    public func warnings(of ahead: [AppointmentAhead]) -> [String] {
        let facts = ahead.prefix(Self.mostWarnings).map { clients.fact(of: $0).safeForFrame }
        guard ahead.contains(where: { $0.code != nil }) else { return facts }
        return facts + [
            either(
                "Enter bucht zusätzlich, v verlegt jenen Termin auf diese Zeit.",
                "Enter books as well, v moves that appointment to this time."
            )
        ]
    }

    private static let mostWarnings = 3

    /// That somebody has been named already.
    public func isSettled(_ tag: ClientTag) -> String {
        either(
            "Die Zeit ist schon für \(clients.tag(tag)) gehalten. f gibt sie frei.",
            "The time is held for \(clients.tag(tag)) already. f releases it."
        )
    }

    private var clients: ClientWords { ClientWords(language) }
}
