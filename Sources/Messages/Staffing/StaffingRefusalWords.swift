public import Core

extension StaffingWords {
    /// Why nothing was changed.
    public func explanation(_ refusal: StaffingRefusal) -> Explanation {
        isGerman ? german(refusal) : english(refusal)
    }

    private func german(_ refusal: StaffingRefusal) -> Explanation {
        switch refusal {
        case .lessThanAThird(let shares):
            Explanation(
                fact: "Am \(figures.date(shares.date)) hätte der Kreis \(share(shares.county)) von "
                    + "\(share(shares.total)) Stellen, weniger als ein Drittel.",
                remedy: "Lassen Sie dem Kreis mindestens \(share(shares.least)) Stellen."
            )
        case .unknownName(let name):
            Explanation(
                fact: "„\(name.safeForTerminal)“ gibt es in diesem Kreis nicht.",
                remedy: "Sehen Sie nach: `sprechzeit body list`, `post list`, `staff list`, `agreement list`."
            )
        case .nameTaken:
            Explanation(
                fact: "Den Namen gibt es schon.",
                remedy: "Nehmen Sie einen anderen; war jemand schneller, rufen Sie den Befehl noch einmal auf."
            )
        case .doesNotHoldThen(let name):
            Explanation(
                fact: "\(name.safeForTerminal) gilt an diesem Tag nicht.",
                remedy: "Nennen Sie einen Tag aus der Geltungsdauer."
            )
        case .laterVersion(let name):
            Explanation(
                fact: "Für \(name.safeForTerminal) beginnt an diesem Tag oder später schon eine Fassung.",
                remedy: "Nennen Sie mit --valid-from einen späteren Tag; keine Fassung wird überschrieben."
            )
        case .notEmployedThen(let name):
            Explanation(
                fact: "\(name.safeForTerminal) ist an diesem Tag nicht beschäftigt.",
                remedy: "Nennen Sie mit --valid-from einen Tag der Beschäftigung."
            )
        case .ownContract:
            Explanation(
                fact: "Den eigenen Vertrag ändert niemand selbst.",
                remedy: "Bitten Sie eine andere dienstvorgesetzte Person Ihres Trägers darum."
            )
        case .appointmentsUndecided(let count):
            Explanation(
                fact: "\(figures.number(count)) Termine nach diesem Tag sind nicht entschieden.",
                remedy: "Verlegen Sie sie oder sagen Sie sie ab: `sprechzeit appointment list`."
            )
        case .assignmentsPlanned(let count):
            Explanation(
                fact: "Der veröffentlichte Plan hat nach diesem Tag \(figures.number(count)) Einsätze der Person.",
                remedy: "Veröffentlichen Sie zuerst einen Plan ohne sie: `sprechzeit plan new --keep`."
            )
        case .oneParty:
            Explanation(
                fact: "Eine Vereinbarung braucht zwei Träger.",
                remedy: "Nennen Sie --party zweimal."
            )
        case .noParty(let name):
            Explanation(
                fact: "\(name.safeForTerminal) ist an der Vereinbarung nicht beteiligt.",
                remedy: "Nennen Sie mit --body einen Träger, den `sprechzeit agreement list` bei ihr zeigt."
            )
        }
    }

    private func english(_ refusal: StaffingRefusal) -> Explanation {
        switch refusal {
        case .lessThanAThird(let shares):
            Explanation(
                fact: "On \(figures.date(shares.date)) the county would have \(share(shares.county)) of "
                    + "\(share(shares.total)) posts, less than a third.",
                remedy: "Leave the county \(share(shares.least)) posts at least."
            )
        case .unknownName(let name):
            Explanation(
                fact: "Nothing in this county is called \"\(name.safeForTerminal)\".",
                remedy: "Look it up: `sprechzeit body list`, `post list`, `staff list`, `agreement list`."
            )
        case .nameTaken:
            Explanation(
                fact: "The name is taken.",
                remedy: "Take another one; if somebody else was faster, call the command again."
            )
        case .doesNotHoldThen(let name):
            Explanation(
                fact: "\(name.safeForTerminal) does not hold on that day.",
                remedy: "Name a day on which it does."
            )
        case .laterVersion(let name):
            Explanation(
                fact: "A version for \(name.safeForTerminal) begins on that day already, or later.",
                remedy: "Name a later day with --valid-from; no version is overwritten."
            )
        case .notEmployedThen(let name):
            Explanation(
                fact: "\(name.safeForTerminal) is not employed on that day.",
                remedy: "Name a day of the employment with --valid-from."
            )
        case .ownContract:
            Explanation(
                fact: "Nobody changes their own contract.",
                remedy: "Ask another employer lead of your body to do it."
            )
        case .appointmentsUndecided(let count):
            Explanation(
                fact: "\(figures.number(count)) appointments after that day are not decided.",
                remedy: "Move them or call them off: `sprechzeit appointment list`."
            )
        case .assignmentsPlanned(let count):
            Explanation(
                fact: "The published plan has \(figures.number(count)) assignments of the person after that day.",
                remedy: "Publish a plan without them first: `sprechzeit plan new --keep`."
            )
        case .oneParty:
            Explanation(
                fact: "An agreement takes two bodies.",
                remedy: "Name --party twice."
            )
        case .noParty(let name):
            Explanation(
                fact: "\(name.safeForTerminal) is no party of the agreement.",
                remedy: "Name with --body one that `sprechzeit agreement list` shows with it."
            )
        }
    }
}
