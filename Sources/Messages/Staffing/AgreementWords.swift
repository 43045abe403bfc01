public import Core

/// What is said about bodies and what they agree.
extension StaffingWords {
    /// Bodies as a table, with what they hold on one day.
    public func table(
        of bodies: [(body: EmployingBody, posts: Fraction, people: Int, terms: BodyTerms)]
    ) -> TextTable {
        var table = TextTable([
            (isGerman ? "Träger" : "Body", .left), ("Name", .left), (isGerman ? "Art" : "Kind", .left),
            (isGerman ? "Stellen B2" : "Posts B2", .right), (isGerman ? "Personen" : "People", .right),
            (isGerman ? "volle Stelle" : "Full post", .right),
        ])
        for (body, posts, people, terms) in bodies {
            table.add([
                body.id.rawValue, body.name, name(body.kind), share(posts), "\(people)",
                figures.hours(terms.fullTimeMinutes),
            ])
        }
        return table
    }

    /// What a body's contracts are reckoned by, in one line.
    public func line(_ terms: BodyTerms) -> String {
        let full = figures.hours(terms.fullTimeMinutes)
        let travel = terms.travel
        let days = terms.valid.first == nil ? "" : " (\(days(terms.valid)))"
        if isGerman {
            let hours =
                switch travel.hours {
                case .full: "ganz"
                case .fillUp: "bis zur Sollzeit"
                case .none: "nicht"
                }
            return "\(terms.body.rawValue.safeForTerminal): volle Stelle \(full) Stunden; Fahrten zählen für den "
                + "Arbeitsschutz \(travel.isProtected ? "mit" : "nicht"), als Arbeitszeit \(hours), für Reisekosten "
                + "\(travel.isReimbursed ? "mit" : "nicht")\(days)."
        }
        let hours =
            switch travel.hours {
            case .full: "in full"
            case .fillUp: "up to the regular hours"
            case .none: "not at all"
            }
        return "\(terms.body.rawValue.safeForTerminal): a full post has \(full) hours; trips count "
            + "\(travel.isProtected ? "" : "not ")for the limits of a day, \(hours) for the contract, "
            + "\(travel.isReimbursed ? "" : "not ")for expenses\(days)."
    }

    /// Agreements as a table.
    public func table(of agreements: [Agreement]) -> TextTable {
        var table = TextTable([
            (isGerman ? "Vereinbarung" : "Agreement", .left), (isGerman ? "Art" : "Kind", .left),
            (isGerman ? "Parteien" : "Parties", .left), (isGerman ? "Tage" : "Days", .left),
            (isGerman ? "Aktenzeichen" : "Reference", .left),
        ])
        for agreement in agreements {
            let kind = agreement.kind == .cover ? (isGerman ? "Vertretung" : "cover") : agreement.kind.rawValue
            table.add([
                agreement.id.rawValue, kind, agreement.parties.map(\.rawValue).joined(separator: ", "),
                days(agreement.valid), agreement.reference,
            ])
        }
        return table
    }

    /// Cover terms as a table.
    public func table(of terms: [AgreedTerm]) -> TextTable {
        var table = TextTable([
            (isGerman ? "Träger" : "Body", .left), (isGerman ? "Seite" : "Side", .left),
            (isGerman ? "mit" : "With", .left), (isGerman ? "Standort" : "Site", .left),
            (isGerman ? "Regel" : "Verdict", .left), (isGerman ? "je Woche" : "A week", .right),
            (isGerman ? "Tage" : "Days", .left), (isGerman ? "Vereinbarung" : "Agreement", .left),
        ])
        for agreed in terms {
            let term = agreed.term
            let every = isGerman ? "alle" : "every"
            let site =
                switch term.site {
                case .every: every
                case .one(let site): site.rawValue
                }
            table.add([
                term.body.rawValue, name(term.side), term.counterpart?.rawValue ?? every, site, name(term.verdict),
                term.minutesPerWeek.map(figures.hours) ?? "", days(term.valid), agreed.agreement?.rawValue ?? "",
            ])
        }
        return table
    }

    private func name(_ side: CoverTerm.Side) -> String {
        switch side {
        case .lends: isGerman ? "verleiht" : "lends"
        case .accepts: isGerman ? "nimmt auf" : "accepts"
        }
    }

    private func name(_ verdict: CoverTerm.Verdict) -> String {
        switch verdict {
        case .allow: isGerman ? "erlaubt" : "allowed"
        case .withApproval: isGerman ? "auf Anfrage" : "on approval"
        case .deny: isGerman ? "ausgeschlossen" : "denied"
        }
    }

    /// That there is nothing agreed to list.
    public var nothingAgreed: String { isGerman ? "Keine Vereinbarungen." : "No agreements." }

    /// That a body has said nothing about cover.
    public var noCoverTerms: String {
        isGerman ? "Keine Vertretungsregelung: der Kreis regelt es." : "No cover terms: the county's rules decide."
    }

    /// The question before an agreement ends.
    public func endQuestion(_ agreement: Agreement, terms: Int, through last: LocalDate) -> String {
        let name = agreement.id.rawValue.safeForTerminal
        return isGerman
            ? "Vereinbarung \(name) mit \(terms) Vertretungsregelungen zum \(figures.date(last)) beenden?"
            : "End agreement \(name) with \(terms) cover terms on \(figures.date(last))?"
    }
}
