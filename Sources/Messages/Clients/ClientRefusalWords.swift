public import Core

extension ClientWords {
    /// Why nothing was done about a client.
    public func explanation(_ refusal: ClientRefusal) -> Explanation {
        isGerman ? german(refusal) : english(refusal)
    }

    private func german(_ refusal: ClientRefusal) -> Explanation {
        switch refusal {
        case .unknownClient(let number):
            Explanation(
                fact: "Niemand hat die Nummer \(number).",
                remedy: "Suchen Sie die Person: `sprechzeit client find`."
            )
        case .unknownAppointment(let code):
            Explanation(fact: "Einen Termin \(code) gibt es nicht.", remedy: "Prüfen Sie den Code auf dem Zettel.")
        case .overlap:
            Explanation(
                fact: "Die Person hat zu dieser Zeit schon einen anderen Termin.",
                remedy: "Wählen Sie eine andere Zeit, oder verlegen Sie jenen Termin."
            )
        case .otherClient:
            Explanation(
                fact: "Der Termin ist für jemand anderen.",
                remedy: "Lösen Sie ihn erst: `sprechzeit client unlink`; wer mitkommt, mit --also."
            )
        case .hasEnough(let limit, let ahead):
            Explanation(
                fact: "Mehr als \(limit) Termine im Voraus gibt es je Person nicht\(list(ahead)).",
                remedy: "Verlegen Sie einen davon, oder bitten Sie die Koordination: --beyond-limit."
            )
        case .limitPassedByOthers:
            Explanation(
                fact: "Mehr Termine als vorgesehen vergibt nur die Koordination.",
                remedy: "Verlegen Sie einen der Termine, oder bitten Sie die Koordination darum."
            )
        case .noAppointmentAnyMore:
            Explanation(fact: "Dieser Termin findet nicht statt.", remedy: "Vergeben Sie einen neuen.")
        case .notIdentified:
            Explanation(
                fact: "Ohne Absagecode geben wir keine Auskunft zu Terminen.",
                remedy: "Nennen Sie --code, oder prüfen Sie die Person: --in-person, --called-back."
            )
        case .unknownContactWay:
            Explanation(
                fact: "So ist die Person nicht zu erreichen.",
                remedy: "Sehen Sie nach: `sprechzeit client show`."
            )
        case .keyReused:
            Explanation(
                fact: "Der Schlüssel gehört schon zu einer anderen Anfrage.",
                remedy: "Geben Sie jeder Anfrage ihren eigenen --request-key."
            )
        }
    }

    /// What somebody has ahead, after a sentence.
    private func list(_ ahead: [AppointmentAhead]) -> String {
        guard !ahead.isEmpty else { return "" }
        return ": " + ahead.map { "\($0.client) \(moment($0))" }.joined(separator: ", ")
    }

    private func english(_ refusal: ClientRefusal) -> Explanation {
        switch refusal {
        case .unknownClient(let number):
            Explanation(fact: "Nobody has the number \(number).", remedy: "Search for them: `sprechzeit client find`.")
        case .unknownAppointment(let code):
            Explanation(fact: "There is no appointment \(code).", remedy: "Check the code on the slip.")
        case .overlap:
            Explanation(
                fact: "The client already has an overlapping appointment.",
                remedy: "Choose another time, or move that appointment."
            )
        case .otherClient:
            Explanation(
                fact: "The appointment is for somebody else.",
                remedy: "Unlink it first: `sprechzeit client unlink`; who comes along is linked with --also."
            )
        case .hasEnough(let limit, let ahead):
            Explanation(
                fact: "A client has at most \(limit) appointments ahead\(list(ahead)).",
                remedy: "Move one of them, or ask the coordinator: --beyond-limit."
            )
        case .limitPassedByOthers:
            Explanation(
                fact: "Only coordinators book more appointments than are allowed.",
                remedy: "Move one of the appointments, or ask the coordinator for it."
            )
        case .noAppointmentAnyMore:
            Explanation(fact: "That appointment does not take place.", remedy: "Book another one.")
        case .notIdentified:
            Explanation(
                fact: "Without the cancellation code nothing is said about appointments.",
                remedy: "Name --code, or make sure who it is: --in-person, --called-back."
            )
        case .unknownContactWay:
            Explanation(
                fact: "The client is not reached that way.",
                remedy: "Have a look: `sprechzeit client show`."
            )
        case .keyReused:
            Explanation(
                fact: "The key belongs to another request already.",
                remedy: "Give each request a --request-key of its own."
            )
        }
    }
}
