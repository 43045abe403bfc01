public import Core

/// Why a closure is not noted, or nothing decided about a session.
public enum ClosureTrouble: Hashable, Sendable {
    case unknownSubject
    case unknownNumber(Int)
    /// It is a row of the county's files.
    case imported(Int)
    case noSession(SessionDecision.Subject)
    case decided(SessionDecision.Subject)
    case nothingDecided(SessionDecision.Subject)

    public func explanation(in language: Language) -> Explanation {
        language == .german ? german : english
    }

    private var german: Explanation {
        switch self {
        case .unknownSubject:
            Explanation(
                fact: "Eine solche Körperschaft, einen solchen Standort oder Raum gibt es im Kreis nicht.",
                remedy: "Nehmen Sie eine Kennung aus den Daten des Kreises."
            )
        case .unknownNumber(let number):
            Explanation(
                fact: "Eine Schließung \(number) gibt es nicht.",
                remedy: "Sehen Sie nach, welche es gibt: sprechzeit closure list."
            )
        case .imported(let number):
            Explanation(
                fact: "Schließung \(number) steht in den Dateien des Kreises.",
                remedy: "Nehmen Sie die Zeile aus closures.csv und importieren Sie noch einmal."
            )
        case .noSession(let subject):
            Explanation(
                fact: "\(name(subject, .german)): Dann beginnt dort keine Sprechzeit.",
                remedy: "Sehen Sie nach, welche es gibt: sprechzeit session list."
            )
        case .decided(let subject):
            Explanation(
                fact: "\(name(subject, .german)): Darüber ist schon entschieden.",
                remedy: "Nehmen Sie die Entscheidung erst zurück: sprechzeit session undo."
            )
        case .nothingDecided(let subject):
            Explanation(
                fact: "\(name(subject, .german)): Darüber ist nichts entschieden.",
                remedy: "Sehen Sie nach, was entschieden ist: sprechzeit session list."
            )
        }
    }

    private var english: Explanation {
        switch self {
        case .unknownSubject:
            Explanation(
                fact: "The county has no such body, site or room.",
                remedy: "Take a name from the county's data."
            )
        case .unknownNumber(let number):
            Explanation(fact: "There is no closure \(number).", remedy: "See which there are: sprechzeit closure list.")
        case .imported(let number):
            Explanation(
                fact: "Closure \(number) is a row of the county's files.",
                remedy: "Take the row out of closures.csv and import again."
            )
        case .noSession(let subject):
            Explanation(
                fact: "\(name(subject, .english)): no session begins there then.",
                remedy: "See which there are: sprechzeit session list."
            )
        case .decided(let subject):
            Explanation(
                fact: "\(name(subject, .english)): it has been decided already.",
                remedy: "Take the decision back first: sprechzeit session undo."
            )
        case .nothingDecided(let subject):
            Explanation(
                fact: "\(name(subject, .english)): nothing has been decided.",
                remedy: "See what has been decided: sprechzeit session list."
            )
        }
    }

    private func name(_ subject: SessionDecision.Subject, _ language: Language) -> String {
        let date = FigureWords(language).dateWithWeekday(subject.date)
        return "\(subject.site.rawValue.safeForTerminal) \(date) \(subject.start)"
    }
}
