public import Core

/// What is said about the contracts of staff.
extension StaffingWords {
    /// Everybody with the contract that holds, as a table.
    ///
    /// - Parameter staff: Each person with the version of their contract and what it is of a full post.
    /// - Returns: The table.
    public func table(of staff: [(person: CaseManager, contract: Contract?, share: Fraction?)]) -> TextTable {
        var table = TextTable([
            ("Person", .left), (isGerman ? "Träger" : "Body", .left),
            (isGerman ? "Stunden" : "Hours", .right), (isGerman ? "Anteil" : "Share", .right),
            (isGerman ? "Arbeitstage" : "Days", .left), (isGerman ? "Regelwerk" : "Rules", .left),
            (isGerman ? "gilt" : "Holds", .left),
        ])
        for (person, contract, share) in staff {
            table.add([
                person.id.rawValue, person.employer.rawValue, contract?.weeklyMinutes.map(figures.hours) ?? "",
                share.map { self.share($0) } ?? "", contract.map { weekdays($0.workingDays) } ?? "",
                contract?.ruleSet.rawValue ?? "", contract.map { days($0.valid) } ?? "",
            ])
        }
        return table
    }

    /// What a new version changes about an ordinary day, before it begins.
    public func preview(_ contract: Contract, share: Fraction?, breakMinutes: Int) -> [String] {
        guard let weekly = contract.weeklyMinutes, let daily = contract.dailyMinutes else { return [] }
        let (week, day) = (figures.hours(weekly), figures.hours(daily))
        let full = share.map { self.share($0) } ?? ""
        let days = weekdays(contract.workingDays)
        var lines = [
            isGerman
                ? "\(week) Stunden in der Woche (\(full) einer vollen Stelle), \(days): \(day) am Tag."
                : "\(week) hours a week (\(full) of a full post), \(days): \(day) a day."
        ]
        if breakMinutes > 0 {
            lines.append(
                isGerman
                    ? "Ein solcher Tag braucht \(breakMinutes) Minuten Pause."
                    : "Such a day needs a break of \(breakMinutes) minutes."
            )
        }
        return lines
    }

    /// What of the published plan lies on days that are not worked any more.
    public func unworked(_ presences: [Presence]) -> [String] {
        guard !presences.isEmpty else {
            return [
                isGerman
                    ? "Kein veröffentlichter Einsatz liegt auf einem freien Tag."
                    : "No published assignment lies on a day off."
            ]
        }
        let count = figures.number(presences.count)
        let head =
            switch (isGerman, presences.count == 1) {
            case (true, true): "Ein veröffentlichter Einsatz liegt auf einem Tag, der dann frei ist:"
            case (true, false): "\(count) veröffentlichte Einsätze liegen auf Tagen, die dann frei sind:"
            case (false, true): "One published assignment lies on a day that is then off:"
            case (false, false): "\(count) published assignments lie on days that are then off:"
            }
        return [head]
            + presences.map { presence in
                let place = presence.site?.rawValue.safeForTerminal ?? "online"
                return "  \(figures.dateWithWeekday(presence.date)) \(presence.start)–\(presence.end) \(place)"
            }
    }

    /// The question before a new version begins.
    public func contractQuestion(_ person: Identifier<CaseManager>, from day: LocalDate) -> String {
        let name = person.rawValue.safeForTerminal
        return isGerman
            ? "Vertrag von \(name) ab \(figures.date(day)) ändern?"
            : "Change the contract of \(name) from \(figures.date(day)) on?"
    }

    /// A new version has begun.
    public func contractChanged(_ contract: Contract) -> String {
        let name = contract.caseManager.rawValue.safeForTerminal
        let day = contract.valid.first.map(figures.date) ?? ""
        return isGerman ? "Der Vertrag von \(name) gilt ab \(day)." : "The contract of \(name) holds from \(day) on."
    }

    /// The question before an employment ends.
    public func leavingQuestion(_ person: Identifier<CaseManager>, through last: LocalDate) -> String {
        let name = person.rawValue.safeForTerminal
        return isGerman
            ? "Beschäftigung von \(name) zum \(figures.date(last)) beenden?"
            : "End the employment of \(name) with \(figures.date(last))?"
    }

    /// Rule sets as a table, the county's own first.
    public func table(of sets: [RuleSet]) -> TextTable {
        var table = TextTable([
            (isGerman ? "Regelwerk" : "Rules", .left), ("Name", .left), (isGerman ? "Tag" : "Day", .right),
            (isGerman ? "Ruhe" : "Rest", .right), (isGerman ? "Pausen" : "Breaks", .left),
            (isGerman ? "am Stück" : "Stretch", .right),
        ])
        for set in sets {
            let limits = set.limits
            let breaks =
                "\(limits.firstBreak) > \(figures.hours(limits.firstBreakAfter)), "
                + "\(limits.secondBreak) > \(figures.hours(limits.secondBreakAfter))"
            table.add([
                set.id.rawValue, set.name, figures.hours(limits.dayMaximum), figures.hours(limits.rest), breaks,
                figures.hours(limits.longestStretch),
            ])
        }
        return table
    }
}
