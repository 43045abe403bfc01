public import Core

/// What is said about leave and absences.
public struct LeaveWords: Sendable {
    public let language: Language
    let figures: FigureWords
    var isGerman: Bool { language == .german }

    public init(_ language: Language) {
        self.language = language
        figures = FigureWords(language)
    }

    /// What has become of a request.
    public func name(_ state: LeaveState) -> String {
        switch state {
        case .requested: isGerman ? "eingereicht" : "requested"
        case .inReview: isGerman ? "in Prüfung" : "in review"
        case .approved: isGerman ? "genehmigt" : "approved"
        case .rejected: isGerman ? "abgelehnt" : "rejected"
        case .withdrawn: isGerman ? "zurückgezogen" : "withdrawn"
        }
    }

    /// Leave and absences, as a table.
    public func table(of entries: [LeaveEntry]) -> TextTable {
        var table = TextTable([
            ("Code", .left), (isGerman ? "Person" : "Person", .left), (isGerman ? "Tage" : "Days", .left),
            (isGerman ? "Teil" : "Part", .left), (isGerman ? "Stand" : "State", .left),
            (isGerman ? "Art" : "Kind", .left),
        ])
        for entry in entries {
            table.add([
                entry.id.rawValue.safeForTerminal, entry.caseManager.rawValue.safeForTerminal,
                figures.days(entry.first...max(entry.first, entry.last)), name(entry.part), standing(of: entry),
                kind(of: entry),
            ])
        }
        return table
    }

    private func name(_ part: Leave.Part) -> String {
        switch part {
        case .full: ""
        case .morning: isGerman ? "vormittags" : "morning"
        case .afternoon: isGerman ? "nachmittags" : "afternoon"
        }
    }

    private func standing(of entry: LeaveEntry) -> String {
        let concern = entry.hasConcern == true ? (isGerman ? ", Bedenken" : ", concern") : ""
        switch entry.isUnplanned {
        case nil: return isGerman ? "abwesend" : "away"
        case true? where entry.state == .approved: return isGerman ? "abwesend, ungeplant" : "away, unplanned"
        case .some: return name(entry.state) + concern
        }
    }

    private func kind(of entry: LeaveEntry) -> String {
        if let extra = entry.extra { return name(extra) }
        return switch entry.kind {
        case nil: ""
        case .vacation?: isGerman ? "Urlaub" : "vacation"
        case .sick?: isGerman ? "krank" : "sick"
        case .training?: isGerman ? "Fortbildung" : "training"
        case .special?: isGerman ? "sonstige" : "special"
        }
    }

    /// Free days beside the yearly leave.
    public func name(_ extra: ExtraLeave) -> String {
        switch extra {
        case .regeneration: isGerman ? "Regenerationstage" : "days of regeneration"
        case .conversion: isGerman ? "Tauschtage" : "converted days"
        case .disability: isGerman ? "Zusatzurlaub § 208 SGB IX" : "additional leave, § 208 SGB IX"
        }
    }

    /// That nobody is away.
    public var nobodyIsAway: String {
        isGerman ? "Keine Abwesenheit in diesen Tagen." : "Nobody is away on these days."
    }

    /// What leave would do, line by line: sessions, clients, minimum presence, others, school holidays.
    public func lines(_ preview: LeavePreview, schoolHolidays: [String] = []) -> [String] {
        var lines = [summary(of: preview)]
        lines += preview.sessions.map { row in
            let hours = "\(row.presence.start)–\(row.presence.end)"
            return "  \(figures.dateWithWeekday(row.date)) \(hours) \((row.site?.id.rawValue ?? "").safeForTerminal)"
        }
        if !preview.booked.isEmpty {
            let codes = preview.booked.map(\.code.description).joined(separator: ", ")
            lines.append((isGerman ? "Termine: " : "Appointments: ") + codes)
        }
        lines += preview.breaches.map { breach in
            let days = breach.days.map(figures.dateWithWeekday).joined(separator: ", ")
            let region = breach.minimum.region.safeForTerminal
            return isGerman
                ? "Mindestbesetzung \(region) (\(breach.minimum.atLeast)) unterschritten: \(days)"
                : "Too few at work in \(region) (\(breach.minimum.atLeast) needed): \(days)"
        }
        lines += preview.competing.map { other in
            let days = figures.days(other.first...max(other.first, other.last))
            let person = other.caseManager.rawValue.safeForTerminal
            let state =
                other.isApproved ? (isGerman ? "genehmigt" : "approved") : (isGerman ? "beantragt" : "requested")
            return isGerman
                ? "Zugleich abwesend: \(person) \(days) (\(state))" : "Also away: \(person) \(days) (\(state))"
        }
        lines += schoolHolidays.map { (isGerman ? "Schulferien: " : "School holidays: ") + $0.safeForTerminal }
        return lines
    }

    private func summary(of preview: LeavePreview) -> String {
        let (sessions, booked) = (preview.sessions.count, preview.booked.count)
        let days = number(preview.workingDays)
        return isGerman
            ? "Betroffen: \(sessions) Sprechzeiten, \(booked) Termine; verbraucht \(days) Arbeitstage."
            : "Affected: \(sessions) sessions, \(booked) appointments; uses up \(days) working days."
    }

    func number(_ fraction: Fraction) -> String {
        isGerman ? fraction.description.replacing(".", with: ",") : fraction.description
    }

    /// That a deadline for asking has passed; it may still be agreed.
    public func lateRequest(_ days: Int, needed: Int) -> String {
        isGerman
            ? "Frist unterschritten: \(days) statt \(needed) Tage vorher; es kann dennoch vereinbart werden."
            : "Deadline missed: \(days) instead of \(needed) days ahead; it may still be agreed."
    }

    /// Whether leave shall be asked for.
    public var askToRequest: String { isGerman ? "Urlaub beantragen?" : "Ask for this leave?" }

    /// Whether leave shall be approved.
    public var askToApprove: String { isGerman ? "Urlaub genehmigen?" : "Approve this leave?" }

    /// Leave has been asked for.
    public func requested(_ code: Identifier<Leave>) -> String {
        isGerman ? "Eingereicht: \(code.rawValue)." : "Requested: \(code.rawValue)."
    }

    /// What has become of a leave or an absence.
    public func became(_ entry: LeaveEntry) -> String {
        let (code, day) = (entry.id.rawValue.safeForTerminal, figures.date(entry.last))
        guard entry.isUnplanned == true, entry.state == .approved else {
            return "\(code): \(standing(of: entry))."
        }
        return isGerman ? "\(code): abwesend bis \(day)." : "\(code): away through \(day)."
    }

    /// An absence holds.
    public func reported(_ code: Identifier<Leave>) -> String {
        isGerman ? "Abwesend gemeldet: \(code.rawValue)." : "Reported as away: \(code.rawValue)."
    }

    /// How many appointments need a decision; nothing where none does.
    public func needDecision(_ count: Int) -> String? {
        guard count > 0 else { return nil }
        return isGerman ? "\(count) Termine sind zu klären." : "\(count) appointments need a decision."
    }

    /// A region and how many it needs.
    public func presence(_ minimum: PresenceMinimum) -> String {
        let people = minimum.people.map(\.rawValue.safeForTerminal).sorted().joined(separator: ", ")
        let region = minimum.region.safeForTerminal
        return isGerman
            ? "\(region): mindestens \(minimum.atLeast) von \(people)."
            : "\(region): at least \(minimum.atLeast) of \(people)."
    }

    /// A year's leave and how it comes about, line by line.
    public func lines(_ balance: LeaveBalance) -> [String] {
        var lines = balance.entitlement.sections.map { section in
            let days = figures.days(section.days)
            let numbers = "\(number(section.perWeek))/5 · \(number(section.months))/12 · \(balance.fullYear)"
            return "  \(days): \(numbers) = \(number(section.earned))"
        }
        let entitled = balance.entitlement
        lines.insert(
            isGerman
                ? "Urlaub \(entitled.year): \(number(entitled.exact)) → \(entitled.days) Tage"
                : "Leave \(entitled.year): \(number(entitled.exact)) → \(entitled.days) days",
            at: 0
        )
        let account = balance.account
        lines.append(
            isGerman
                ? "Übertrag \(account.carriedOver) (bis 31.03.), genommen \(number(account.taken)), "
                    + "Rest am \(figures.date(balance.date)): \(number(account.remaining(on: balance.date)))"
                : "Carried over \(account.carriedOver) (until 31 March), taken \(number(account.taken)), "
                    + "left on \(figures.date(balance.date)): \(number(account.remaining(on: balance.date)))"
        )
        lines += balance.extras.map { extra in
            isGerman
                ? "\(name(extra.kind)): \(extra.days), genommen \(number(extra.taken))"
                : "\(name(extra.kind)): \(extra.days), taken \(number(extra.taken))"
        }
        return lines
    }
}
