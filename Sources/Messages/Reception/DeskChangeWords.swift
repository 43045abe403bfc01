public import Core

/// What is said about moves, cancellations and no-shows.
extension DeskWords {
    public var old: String { either("BISHER", "SO FAR") }
    public var new: String { either("NEU", "NEW") }
    public var differs: String { either("anders", "changes") }
    public var comparedColumns: [String] {
        isGerman ? ["Tag", "Zeit", "Ort", "Fachkraft"] : ["Day", "Time", "Place", "Person"]
    }
    public var moveNote: String {
        either(
            "Der alte Termin bleibt bis zum Verlegen. Beides geschieht in einem Schritt.",
            "The old appointment stays until it is moved. Both happen in one step."
        )
    }
    public var newSlipNeeded: String {
        either("Danach ist ein neuer Terminzettel nötig.", "A new slip is needed afterwards.")
    }
    public var whoCancels: String { either("Wer sagt ab?", "Who cancels?") }
    public var cancelReasons: [String] {
        isGerman
            ? ["Klient/in", "Fachkraft krank", "Standort zu", "Irrtum (zählt nirgends)"]
            : ["Client", "Person is ill", "Site closed", "A mistake (counts nowhere)"]
    }
    public var chooseReasonFirst: String {
        either(
            "Erst den Grund (1-4), dann J.  a noch einmal tut nichts.",
            "First the reason (1-4), then J.  a again does nothing."
        )
    }
    public func confirmHint(isMistake: Bool) -> String {
        isMistake
            ? either(
                "J trägt den Irrtum ein. Das lässt sich nicht zurücknehmen.",
                "J records the mistake. That cannot be taken back."
            )
            : either(
                "J sagt ab. Rückgängig geht zehn Minuten lang.",
                "J cancels. It can be taken back for ten minutes."
            )
    }
    public var nothingYet: String { either("Noch nichts geändert.", "Nothing has changed yet.") }
    public var noShowChoices: [String] {
        isGerman
            ? ["kommt nicht", "kommt noch (nichts eintragen)", "kommt nicht, neuer Termin"]
            : ["does not come", "is still coming (record nothing)", "does not come, new appointment"]
    }
    public var noShowHint: String {
        either(
            "Rückgängig geht zehn Minuten lang: u in der Tagesliste.",
            "It can be taken back for ten minutes: u in the day's list."
        )
    }
    public func impossible(_ appointment: Appointment) -> String {
        either(
            "Das geht nicht: \(booking.state(appointment.state)).",
            "That cannot be done: \(booking.state(appointment.state))."
        )
    }

    /// What has become of an appointment.
    public func changed(_ appointment: Appointment) -> String {
        "OK  " + booking.done(appointment, at: name(appointment.site))
    }

    public var nothingToUndo: String {
        either("Nichts, was sich zurücknehmen lässt.", "There is nothing to take back.")
    }
}
