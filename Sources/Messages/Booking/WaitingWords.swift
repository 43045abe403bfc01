public import Core

extension BookingWords {
    /// Who waits, as a table.
    public func table(of entries: [WaitingEntry]) -> TextTable {
        var table = TextTable([
            (isGerman ? "Platz" : "Place", .right), (isGerman ? "Code" : "Code", .left),
            (isGerman ? "seit" : "Since", .left), (isGerman ? "Wunsch" : "Wish", .left),
            (isGerman ? "Vorrang" : "Before others", .left), (isGerman ? "vorgemerkt" : "Held", .left),
        ])
        for (number, entry) in entries.enumerated() {
            table.add([
                "\(number + 1)", entry.code.description, moment(entry.since), wish(entry), priority(entry),
                entry.offered?.description ?? "",
            ])
        }
        return table
    }

    private func wish(_ entry: WaitingEntry) -> String {
        let interpreted = entry.mayBeInterpreted ? (isGerman ? " (Sprachmittlung)" : " (interpreter)") : ""
        let days = entry.weekdays.sorted { $0.rawValue < $1.rawValue }.map(\.code)
        let isAnyTime = entry.hours == .midnight ... .endOfDay
        let parts: [String] =
            entry.sites.map(\.rawValue) + entry.caseManagers.map(\.rawValue)
            + [entry.language.map { $0.code + interpreted }, entry.skill?.code].compactMap(\.self)
            + (days.count < Weekday.allCases.count ? days : [])
            + (isAnyTime ? [] : ["\(entry.hours.lowerBound)–\(entry.hours.upperBound)"])
            + (entry.channel == .onSite ? [] : [name(entry.channel)])
            + (entry.mustBeStepFree ? [isGerman ? "stufenlos" : "step-free"] : [])
        return parts.isEmpty ? (isGerman ? "egal" : "anything") : parts.joined(separator: ", ")
    }

    private func priority(_ entry: WaitingEntry) -> String {
        if entry.isUrgent { return isGerman ? "dringend" : "urgent" }
        guard entry.hasPriority else { return "" }
        return isGerman ? "von uns abgesagt" : "called off by us"
    }

    /// That nobody waits.
    public var nobodyWaits: String {
        isGerman ? "Niemand wartet." : "Nobody waits."
    }

    /// That no free time fits anybody.
    public var nothingFits: String {
        isGerman ? "Keine freie Zeit passt." : "No free time fits."
    }

    /// Somebody waits now.
    public func waits(_ entry: WaitingEntry) -> String {
        isGerman ? "Auf der Warteliste. Code \(entry.code)." : "On the waiting list. Code \(entry.code)."
    }

    /// Somebody waits no more.
    public func waitsNoMore(_ code: AppointmentCode) -> String {
        isGerman ? "\(code) wartet nicht mehr." : "\(code) waits no more."
    }

    /// A time is held for somebody who waits.
    public func offered(_ appointment: Appointment, to entry: AppointmentCode) -> String {
        let (moment, place) = (moment(appointment.period.lowerBound), appointment.site.rawValue.safeForTerminal)
        let until = appointment.heldUntil.map(self.moment) ?? ""
        return isGerman
            ? "Für \(entry) vorgemerkt bis \(until) Uhr: \(moment) Uhr, \(place)."
            : "Held for \(entry) until \(until): \(moment), \(place)."
    }
}
