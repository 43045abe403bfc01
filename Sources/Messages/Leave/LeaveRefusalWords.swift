public import Core

extension LeaveWords {
    /// Why nothing became of what was asked of a leave or an absence.
    public func explanation(_ refusal: LeaveRefusal) -> Explanation {
        isGerman ? german(refusal) : english(refusal)
    }

    private func german(_ refusal: LeaveRefusal) -> Explanation {
        switch refusal {
        case .unknown(let code):
            Explanation(
                fact: "Eine Abwesenheit \(code.rawValue.safeForTerminal) gibt es nicht.",
                remedy: "Sehen Sie nach: `sprechzeit leave list` oder `sprechzeit absence list`."
            )
        case .unknownPerson(""):
            Explanation(fact: "Ihre Anmeldung gehört zu keiner Fachkraft.", remedy: "Nennen Sie eine mit --person.")
        case .unknownPerson(let code):
            Explanation(
                fact: "Eine Fachkraft \(code.safeForTerminal) gibt es nicht.",
                remedy: "Nehmen Sie eine Kennung aus den Daten des Kreises, wie CM-01."
            )
        case .notOwn:
            Explanation(
                fact: "Urlaub beantragt und zieht nur zurück, wer ihn nimmt, oder die eigene Leitung.",
                remedy: "Bitten Sie die Person selbst darum."
            )
        case .decidedByLead:
            Explanation(
                fact: "Über diesen Urlaub entscheidet die Leitung des Anstellungsträgers.",
                remedy: "Geben Sie eine Stellungnahme ab: `sprechzeit leave comment`."
            )
        case .ownDecision:
            Explanation(
                fact: "Über den eigenen Urlaub entscheidet niemand selbst.",
                remedy: "Bitten Sie eine andere Leitung des Trägers darum."
            )
        case .commentedByCoordinator:
            Explanation(
                fact: "Stellung nimmt nur die Koordination.",
                remedy: "Bitten Sie die Koordination darum."
            )
        case .impossible(let state):
            Explanation(
                fact: "Der Antrag ist schon \(name(state)).",
                remedy: "Sehen Sie nach: `sprechzeit leave list`."
            )
        case .begun(let first):
            Explanation(
                fact: "Der Urlaub hat am \(figures.date(first)) begonnen.",
                remedy: "Sprechen Sie mit der Leitung; was begonnen hat, zieht niemand zurück."
            )
        case .overlaps(let code):
            Explanation(
                fact:
                    "Für diese Tage gibt es schon eine Abwesenheit\(code.rawValue.isEmpty ? "" : " \(code.rawValue)").",
                remedy: "Nehmen Sie andere Tage, oder ziehen Sie die andere zurück."
            )
        case .outsideEmployment:
            Explanation(fact: "Die Person ist dann nicht beschäftigt.", remedy: "Nehmen Sie andere Tage.")
        case .reportedByOthers:
            Explanation(
                fact: "Diese Abwesenheit melden die Person, ihre Leitung oder die Koordination.",
                remedy: "Rufen Sie die Koordination an."
            )
        case .reasonByCoordinator:
            Explanation(
                fact: "Warum jemand fehlt, trägt die Koordination nicht ein.",
                remedy: "Lassen Sie --kind weg."
            )
        case .notReported:
            Explanation(
                fact: "Das ist keine gemeldete Abwesenheit, die noch gilt.",
                remedy: "Sehen Sie nach: `sprechzeit absence list`; Urlaub zieht `leave withdraw` zurück."
            )
        case .groundOfOtherDecision:
            Explanation(
                fact: "Der Grund passt nicht zur Entscheidung.",
                remedy: "Sehen Sie die Gründe mit --help nach."
            )
        case .concernUnanswered:
            Explanation(
                fact: "Die Koordination hat Bedenken.",
                remedy: "Nennen Sie mit --ground, wie ihnen abgeholfen ist, etwa cover-arranged."
            )
        case .accountOfOthers:
            Explanation(
                fact: "Ein Urlaubskonto sehen nur die Person und ihre Leitung.",
                remedy: "Fragen Sie die Person selbst."
            )
        case .keyReused:
            Explanation(
                fact: "Unter diesem Schlüssel wurde schon etwas anderes verlangt.",
                remedy: "Nehmen Sie einen neuen --request-key."
            )
        }
    }

    private func english(_ refusal: LeaveRefusal) -> Explanation {
        switch refusal {
        case .unknown(let code):
            Explanation(
                fact: "There is no leave or absence \(code.rawValue.safeForTerminal).",
                remedy: "Look at those there are: `sprechzeit leave list` or `sprechzeit absence list`."
            )
        case .unknownPerson(""):
            Explanation(fact: "Your login belongs to no case manager.", remedy: "Name one with --person.")
        case .unknownPerson(let code):
            Explanation(
                fact: "There is no case manager \(code.safeForTerminal).",
                remedy: "Take a name from the county's data, such as CM-01."
            )
        case .notOwn:
            Explanation(
                fact: "Only whoever takes leave asks for it or takes it back, or their own lead.",
                remedy: "Ask the person to do it."
            )
        case .decidedByLead:
            Explanation(
                fact: "The lead of the employing body decides about this leave.",
                remedy: "Say what you think of it: `sprechzeit leave comment`."
            )
        case .ownDecision:
            Explanation(
                fact: "Nobody decides about their own leave.",
                remedy: "Ask another lead of the body to do it."
            )
        case .commentedByCoordinator:
            Explanation(fact: "Only coordinators comment on leave.", remedy: "Ask a coordinator to do it.")
        case .impossible(let state):
            Explanation(
                fact: "The request is \(name(state)) already.",
                remedy: "Look at it: `sprechzeit leave list`."
            )
        case .begun(let first):
            Explanation(
                fact: "The leave began on \(figures.date(first)).",
                remedy: "Talk to the lead; nobody takes back what has begun."
            )
        case .overlaps(let code):
            Explanation(
                fact: "There is an absence on these days already\(code.rawValue.isEmpty ? "" : ": \(code.rawValue)").",
                remedy: "Take other days, or take the other one back."
            )
        case .outsideEmployment:
            Explanation(fact: "The person is not employed then.", remedy: "Take other days.")
        case .reportedByOthers:
            Explanation(
                fact: "The person, their lead or a coordinator reports this absence.",
                remedy: "Ring the coordinator."
            )
        case .reasonByCoordinator:
            Explanation(
                fact: "A coordinator does not say why somebody is away.",
                remedy: "Leave out --kind."
            )
        case .notReported:
            Explanation(
                fact: "This is no reported absence that still holds.",
                remedy: "Look at them: `sprechzeit absence list`; `leave withdraw` takes back leave."
            )
        case .groundOfOtherDecision:
            Explanation(fact: "The ground belongs to the other decision.", remedy: "See the grounds with --help.")
        case .concernUnanswered:
            Explanation(
                fact: "The coordinator has a concern.",
                remedy: "Say with --ground how it is met, such as cover-arranged."
            )
        case .accountOfOthers:
            Explanation(
                fact: "Only the person and their lead see an account of leave.",
                remedy: "Ask the person."
            )
        case .keyReused:
            Explanation(
                fact: "Something else was asked for under this key already.",
                remedy: "Take a new --request-key."
            )
        }
    }
}
