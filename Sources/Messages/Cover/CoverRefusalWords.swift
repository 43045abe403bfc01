public import Core

extension CoverWords {
    /// Why something about a cover was not done, and what to do.
    public func explanation(_ refusal: CoverRefusal) -> Explanation {
        isGerman ? german(refusal) : english(refusal)
    }

    private func german(_ refusal: CoverRefusal) -> Explanation {
        switch refusal {
        case .noSuchNeed(let key):
            Explanation(
                fact: "\("\(key)".safeForTerminal): dafür wird keine Vertretung gesucht.",
                remedy: "Sehen Sie nach: `sprechzeit cover needs`."
            )
        case .unknownPerson(let person):
            Explanation(
                fact: "Die Fachkraft \(person.rawValue.safeForTerminal) gibt es nicht.",
                remedy: "Wählen Sie eine aus `sprechzeit cover candidates`."
            )
        case .nobodyAsked(let key):
            Explanation(
                fact: "Für \("\(key)".safeForTerminal) ist niemand gefragt.",
                remedy: "Fragen Sie jemanden: `sprechzeit cover propose`."
            )
        case .changed(let state, let standIn, let by, let moment):
            Explanation(
                fact: "Inzwischen: \(who(standIn))\(name(state)) (\(by.safeForTerminal), "
                    + "\(booking.moment(moment)) Uhr).",
                remedy: "Sehen Sie nach: `sprechzeit cover needs`."
            )
        case .excluded(let person, let obstacle):
            Explanation(
                fact: "\(person.rawValue.safeForTerminal): nicht möglich – \(reason(obstacle)).",
                remedy: "Wählen Sie jemand anders aus `sprechzeit cover candidates`."
            )
        case .otherHours(let person, let asked, let now):
            Explanation(
                fact: "\(person.rawValue.safeForTerminal) ist für \(hours(asked)) gefragt und könnte jetzt "
                    + "\(hours(now)).",
                remedy: "Ziehen Sie die Anfrage zurück und fragen Sie neu: `sprechzeit cover withdraw`."
            )
        case .notInOwnHands:
            Explanation(
                fact: "Darüber entscheidet jemand anders, und niemand über sich selbst.",
                remedy: "Wenden Sie sich an die Leitung der gefragten Körperschaft oder an die gefragte Fachkraft."
            )
        case .approvalExpired(let side):
            Explanation(
                fact: side == .lends
                    ? "Die Zustimmung des Anstellungsträgers ist abgelaufen."
                    : "Die Zustimmung des Standortträgers ist abgelaufen.",
                remedy: "Ziehen Sie die Anfrage zurück und fragen Sie neu: `sprechzeit cover withdraw`."
            )
        case .standInTaken(let code):
            Explanation(
                fact: "Zur Zeit des Termins \(code) ist die Vertretung inzwischen belegt; nichts ist geändert.",
                remedy: "Sehen Sie nach: `sprechzeit cover candidates`."
            )
        case .planMovedOn:
            Explanation(
                fact: "Der Plan dieses Tages hat sich seitdem geändert.",
                remedy: "Ändern Sie ihn mit einem neuen Plan: `sprechzeit plan new --keep`."
            )
        }
    }

    private func english(_ refusal: CoverRefusal) -> Explanation {
        switch refusal {
        case .noSuchNeed(let key):
            Explanation(
                fact: "\("\(key)".safeForTerminal): no cover is wanted for this.",
                remedy: "Look: `sprechzeit cover needs`."
            )
        case .unknownPerson(let person):
            Explanation(
                fact: "There is no case manager \(person.rawValue.safeForTerminal).",
                remedy: "Choose one of `sprechzeit cover candidates`."
            )
        case .nobodyAsked(let key):
            Explanation(
                fact: "Nobody is asked for \("\(key)".safeForTerminal).",
                remedy: "Ask somebody: `sprechzeit cover propose`."
            )
        case .changed(let state, let standIn, let by, let moment):
            Explanation(
                fact: "Meanwhile: \(who(standIn))\(name(state)) (\(by.safeForTerminal), \(booking.moment(moment))).",
                remedy: "Look: `sprechzeit cover needs`."
            )
        case .excluded(let person, let obstacle):
            Explanation(
                fact: "\(person.rawValue.safeForTerminal): not possible – \(reason(obstacle)).",
                remedy: "Choose somebody else of `sprechzeit cover candidates`."
            )
        case .otherHours(let person, let asked, let now):
            Explanation(
                fact: "\(person.rawValue.safeForTerminal) is asked for \(hours(asked)) and could now do \(hours(now)).",
                remedy: "Withdraw and ask anew: `sprechzeit cover withdraw`."
            )
        case .notInOwnHands:
            Explanation(
                fact: "It is for somebody else to say, and for nobody about themselves.",
                remedy: "Turn to the lead of the body that is asked, or to the person."
            )
        case .approvalExpired(let side):
            Explanation(
                fact: side == .lends
                    ? "The approval of the employer has run out." : "The approval of the body of the site has run out.",
                remedy: "Withdraw and ask anew: `sprechzeit cover withdraw`."
            )
        case .standInTaken(let code):
            Explanation(
                fact: "The stand-in is taken by now at the time of appointment \(code); nothing has changed.",
                remedy: "Look: `sprechzeit cover candidates`."
            )
        case .planMovedOn:
            Explanation(
                fact: "The plan of that day has changed since.",
                remedy: "Change it by another plan: `sprechzeit plan new --keep`."
            )
        }
    }

    private func who(_ person: Identifier<CaseManager>?) -> String {
        person.map { "\($0.rawValue.safeForTerminal): " } ?? ""
    }

    private func hours(_ range: Range<TimeOfDay>) -> String { "\(range.lowerBound)–\(range.upperBound)" }
}
