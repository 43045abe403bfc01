/// The question before a change that others will see, and what follows from its answer.
public struct ConfirmationWords: Sendable {
    private let language: Language

    public init(_ language: Language) {
        self.language = language
    }

    /// Whether a plan shall be published.
    public func publish(for county: String) -> String {
        switch language {
        case .german: "Plan für \(county.safeForTerminal) veröffentlichen?"
        case .english: "Publish the plan for \(county.safeForTerminal)?"
        }
    }

    /// A question with its answers, the one that counts without an answer in capitals.
    public func asked(_ question: String) -> String {
        "\(question) [\(language == .german ? "j/N" : "y/N")] "
    }

    /// Whether an answer is yes, in either language.
    public func isYes(_ answer: String) -> Bool {
        ["j", "ja", "y", "yes"].contains(answer.lowercased())
    }

    /// There is nobody to ask.
    public var noTerminal: Explanation {
        switch language {
        case .german:
            Explanation(
                fact: "Ohne Terminal kann das Programm nicht nachfragen; nichts ist geändert.",
                remedy: "Rufen Sie den Befehl mit --yes auf."
            )
        case .english:
            Explanation(
                fact: "There is no terminal to ask at; nothing has changed.",
                remedy: "Call the command with --yes."
            )
        }
    }

    /// The answer was no.
    public var declined: Explanation {
        switch language {
        case .german:
            Explanation(fact: "Nichts ist geändert.", remedy: "Antworten Sie mit j, wenn es geschehen soll.")
        case .english:
            Explanation(fact: "Nothing has changed.", remedy: "Answer y if it is to happen.")
        }
    }
}
