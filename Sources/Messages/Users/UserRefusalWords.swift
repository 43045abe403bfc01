public import Core

extension UserWords {
    /// Why an account was not made or changed.
    public func explanation(_ refusal: UserRefusal) -> Explanation {
        isGerman ? german(refusal) : english(refusal)
    }

    private func german(_ refusal: UserRefusal) -> Explanation {
        switch refusal {
        case .unknownLogin(let login):
            Explanation(
                fact: "Ein Konto \(login.safeForTerminal) gibt es hier nicht.",
                remedy: "Sehen Sie nach: `sprechzeit user list`."
            )
        case .noOwnAccount:
            Explanation(
                fact: "Ihre Anmeldung hat hier kein Konto.",
                remedy: "Bitten Sie den Betrieb um eines: `sprechzeit user add`."
            )
        case .loginTaken(let login):
            Explanation(
                fact: "Der Server hat eine Anmeldung \(login.safeForTerminal) schon.",
                remedy: "Nehmen Sie einen anderen Namen; eine fremde Anmeldung wird nicht übernommen."
            )
        case .loginNotPlain(let login):
            Explanation(
                fact: "„\(login.safeForTerminal)“ kann keine Anmeldung heißen.",
                remedy: "Nehmen Sie Kleinbuchstaben, Ziffern, Punkt und Bindestrich, mit einem Buchstaben am Anfang."
            )
        case .ownAccount:
            Explanation(
                fact: "Das eigene Konto ändert niemand selbst.",
                remedy: "Bitten Sie jemand anderen aus dem Betrieb darum."
            )
        case .administratorByOwner:
            Explanation(
                fact: "Über Konten für Verwaltung, Aufsicht und Sicherung bestimmt nur, wem die Datenbank gehört.",
                remedy: "Rufen Sie den Befehl als diese Rolle auf."
            )
        case .receptionWithoutSite:
            Explanation(
                fact: "Der Empfang hätte keinen Standort.",
                remedy: "Nennen Sie --site, für jeden Standort einmal, oder --all-sites."
            )
        case .caseManagerWithoutPerson:
            Explanation(
                fact: "Es fehlt, welche Fachkraft das ist.",
                remedy: "Nennen Sie sie mit --person, wie CM-03."
            )
        case .employerLeadWithoutBody:
            Explanation(
                fact: "Es fehlt, über wessen Urlaub zu entscheiden ist.",
                remedy: "Nennen Sie --body, für jeden Träger einmal, oder --all-bodies."
            )
        case .unknownName(let name):
            Explanation(
                fact: "„\(name.safeForTerminal)“ gibt es in diesem Kreis nicht.",
                remedy: "Nehmen Sie eine Kennung aus den Daten des Kreises, wie CM-01 oder S-MOE."
            )
        }
    }

    private func english(_ refusal: UserRefusal) -> Explanation {
        switch refusal {
        case .unknownLogin(let login):
            Explanation(
                fact: "There is no account \(login.safeForTerminal) here.",
                remedy: "Look at those there are: `sprechzeit user list`."
            )
        case .noOwnAccount:
            Explanation(
                fact: "Your login has no account here.",
                remedy: "Ask an administrator for one: `sprechzeit user add`."
            )
        case .loginTaken(let login):
            Explanation(
                fact: "The server has a login \(login.safeForTerminal) already.",
                remedy: "Take another name; a login of somebody else is not taken over."
            )
        case .loginNotPlain(let login):
            Explanation(
                fact: "No login can be called \"\(login.safeForTerminal)\".",
                remedy: "Take small letters, digits, dots and hyphens, a letter first."
            )
        case .ownAccount:
            Explanation(
                fact: "Nobody changes their own account.",
                remedy: "Ask another administrator to do it."
            )
        case .administratorByOwner:
            Explanation(
                fact: "Only the owner of the database decides on accounts for administration, audit and backup.",
                remedy: "Call the command as that role."
            )
        case .receptionWithoutSite:
            Explanation(
                fact: "The reception would have no site.",
                remedy: "Name --site, once for each, or --all-sites."
            )
        case .caseManagerWithoutPerson:
            Explanation(
                fact: "Which case manager it is has not been said.",
                remedy: "Name them with --person, such as CM-03."
            )
        case .employerLeadWithoutBody:
            Explanation(
                fact: "Whose leave is to be decided has not been said.",
                remedy: "Name --body, once for each, or --all-bodies."
            )
        case .unknownName(let name):
            Explanation(
                fact: "Nothing in this county is called \"\(name.safeForTerminal)\".",
                remedy: "Take a name from the county's data, such as CM-01 or S-MOE."
            )
        }
    }
}
