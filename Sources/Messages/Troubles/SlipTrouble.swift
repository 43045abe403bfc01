public import Core

/// Why a slip is not printed.
public enum SlipTrouble: Hashable, Sendable {
    /// Which of a slip's values is meant.
    public enum Part: Hashable, Sendable {
        case place
        case stop
        case phone
        case other
    }

    /// Only what takes place has a slip.
    case notBooked(AppointmentCode)
    /// Nobody said where clients can call.
    case noPhone
    /// No slip is written in the language.
    case noCatalogue(SpokenLanguage, known: [SpokenLanguage])
    case empty(Part)
    /// A word would tell others why somebody comes.
    case revealing(word: String, Part)
    case tooLong(Part)

    public func explanation(in language: Language) -> Explanation {
        language == .german ? german : english
    }

    private var german: Explanation {
        switch self {
        case .notBooked(let code):
            Explanation(fact: "Der Termin \(code) steht nicht fest.", remedy: "Vergeben Sie ihn erst neu.")
        case .noPhone:
            Explanation(
                fact: "Auf den Zettel gehört eine Telefonnummer.",
                remedy: "Nennen Sie sie mit --phone, oder ein für alle Mal in SPRECHZEIT_PHONE."
            )
        case .noCatalogue(let language, let known):
            Explanation(
                fact: "Zettel in der Sprache \(language.code.safeForTerminal) gibt es nicht.",
                remedy: "Es gibt: \(Self.list(known))."
            )
        case .empty(let part):
            Explanation(fact: "\(name(part, german: true)) fehlt.", remedy: "Ergänzen Sie die Daten des Kreises.")
        case .revealing(let word, let part):
            Explanation(
                fact:
                    "\(name(part, german: true)) enthält „\(word.safeForTerminal)“; das verriete anderen, worum es geht.",
                remedy: "Nehmen Sie einen neutralen Namen."
            )
        case .tooLong(let part):
            Explanation(fact: "\(name(part, german: true)) ist zu lang für eine Zeile.", remedy: "Kürzen Sie.")
        }
    }

    private var english: Explanation {
        switch self {
        case .notBooked(let code):
            Explanation(fact: "The appointment \(code) does not stand.", remedy: "Book it anew first.")
        case .noPhone:
            Explanation(
                fact: "A telephone number belongs on the slip.",
                remedy: "Name it by --phone, or once and for all in SPRECHZEIT_PHONE."
            )
        case .noCatalogue(let language, let known):
            Explanation(
                fact: "There are no slips in the language \(language.code.safeForTerminal).",
                remedy: "There are: \(Self.list(known))."
            )
        case .empty(let part):
            Explanation(fact: "\(name(part, german: false)) is missing.", remedy: "Complete the county's data.")
        case .revealing(let word, let part):
            Explanation(
                fact:
                    "\(name(part, german: false)) has \"\(word.safeForTerminal)\" in it, which would tell others why.",
                remedy: "Take a neutral name."
            )
        case .tooLong(let part):
            Explanation(fact: "\(name(part, german: false)) is too long for a line.", remedy: "Shorten it.")
        }
    }

    private func name(_ part: Part, german: Bool) -> String {
        switch part {
        case .place: german ? "Der Ort" : "The place"
        case .stop: german ? "Die Haltestelle" : "The stop"
        case .phone: german ? "Die Telefonnummer" : "The telephone number"
        case .other: german ? "Eine Zeile" : "A line"
        }
    }

    private static func list(_ languages: [SpokenLanguage]) -> String {
        languages.map(\.code.safeForTerminal).joined(separator: ", ")
    }
}
