public import Core

/// What the search for free times says.
extension DeskWords {
    public func understood(_ query: SlotQuery) -> String { queries.text(query) }

    public func unknown(_ words: [String]) -> String {
        let list = words.map(\.safeForFrame).joined(separator: ", ")
        return either("Nicht verstanden: \(list)", "Not understood: \(list)")
    }

    public func found(_ count: Int) -> String {
        guard count != 1 else { return either("1 freie Zeit", "1 free time") }
        return either("\(count) freie Zeiten", "\(count) free times")
    }

    public var searching: String { either("Sucht ...", "Searching ...") }
    public var nothingFree: String { booking.nothingFree }
    public func relaxation(_ wish: SlotRelaxation, _ slot: Slot) -> String {
        booking.relaxation(wish, slot, at: name(slot.site), with: name(slot.caseManager))
    }
    public func more(_ count: Int) -> String { either("\(count) weitere: Bild ab", "\(count) more: PgDn") }
    public var slotColumns: [String] {
        isGerman
            ? ["Nr", "Tag", "Zeit", "Standort", "Weg", "Fachkraft"] : ["No", "Day", "Time", "Site", "Way", "Person"]
    }
    public var interpreted: String { either(", m. Dolm.", ", interp.") }
    public func way(_ minutes: Int?) -> String { minutes.map { $0 == 0 ? "-" : "\($0)'" } ?? "" }

    /// What there is to know about a free time.
    public func preview(_ slot: Slot) -> [String] {
        let site = instance.sites.first { $0.id == slot.site }
        let person = instance.caseManagers.first { $0.id == slot.caseManager }
        let body = instance.bodies.first { $0.id == person?.employer }?.name.safeForFrame ?? ""
        let steps =
            site?.isStepFree ?? false
            ? either("stufenlos: ja", "step-free: yes") : either("stufenlos: nein", "step-free: no")
        return [
            when(slot.period), name(slot.site), (site?.address ?? "").safeForFrame, steps, "", name(slot.caseManager),
            either("Träger: ", "Body: ") + body, languages(of: slot.caseManager),
        ]
    }
}
