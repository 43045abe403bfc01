public import Core

/// What the heads of the desk's screens say.
extension DeskWords {
    public func reception(_ site: Identifier<Site>?) -> String { either("Empfang ", "Reception ") + place(site) }
    public var newAppointment: String { either("Neuer Termin", "New appointment") }
    public var formTitle: String { either("Neuer Termin: Formular", "New appointment: form") }
    public var bookedTitle: String { either("Gebucht", "Booked") }
    public var conflictTitle: String { either("Nicht geändert", "Nothing changed") }
    public func moveTitle(_ code: AppointmentCode) -> String { either("Verlegen", "Move") + "  \(code)" }
    public func cancelTitle(_ code: AppointmentCode) -> String { either("Absagen", "Cancel") + "  \(code)" }
    public var noShowTitle: String { either("Nicht erschienen?", "Not come?") }
    public func slipTitle(_ code: AppointmentCode?) -> String {
        either("Terminzettel", "Slip") + (code.map { "  \($0)" } ?? "")
    }
    public var sitesTitle: String { either("Standort wechseln", "Another site") }
    public var dateTitle: String { either("Anderer Tag", "Another day") }
    public var helpTitle: String { either("Hilfe", "Help") }
    public var lockedTitle: String { either("Gesperrt", "Locked") }
    public func weekTitle(_ site: Identifier<Site>) -> String { either("Wochenraster ", "Week ") + name(site) }
}
