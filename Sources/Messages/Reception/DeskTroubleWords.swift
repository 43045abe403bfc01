public import Core

/// What is said where the server, the window or the person at the desk is away.
extension DeskWords {
    public func waiting(_ seconds: Int64) -> String {
        either(
            "Server antwortet nicht (\(seconds) s) - Esc bricht ab",
            "No answer from the server (\(seconds) s) - Esc gives up"
        )
    }
    public var busy: String {
        either("Die letzte Eingabe wird noch ausgeführt.", "The last entry is still being done.")
    }
    public var gaveUp: String {
        either(
            "Abgebrochen. Kommt die Antwort noch, steht sie hier.",
            "Given up. If the answer still comes, it is shown here."
        )
    }
    public func burst(_ count: Int) -> String {
        either(
            "Zu viele Tasten auf einmal: die letzten \(count) tun nichts.",
            "Too many keys at once: the last \(count) do nothing."
        )
    }
    public func disconnected(since: Instant, at now: Instant) -> String {
        either("!! KEINE VERBINDUNG seit \(second(since))", "!! NO CONNECTION since \(second(since))")
    }
    public func listFrom(_ instant: Instant) -> String {
        either("letzter Stand der Liste \(second(instant))", "list as of \(second(instant))")
    }
    public func retrying(in seconds: Int64, attempt: Int) -> String {
        either(
            "Buchen, Verlegen und Absagen gehen gerade nicht. Neuer Versuch in \(seconds) s (Nr. \(attempt)).",
            "Nothing can be booked, moved or cancelled now. Next try in \(seconds) s (no. \(attempt))."
        )
    }
    public var unclear: [String] {
        isGerman
            ? [
                "Ihr letzter Vorgang:",
                "  UNKLAR. Die Antwort kam nicht an. Sobald die Verbindung da ist, wird mit",
                "  derselben Vorgangsnummer nachgesehen. Es entsteht kein zweiter Termin.",
            ]
            : [
                "What you did last:",
                "  UNCLEAR. The answer did not arrive. Once there is a connection, it is looked",
                "  up by the same number. No second appointment comes of it.",
            ]
    }
    public var nothingUnclear: String {
        either("Nichts ist unklar; was OK hieß, ist gespeichert.", "Nothing is unclear; what said OK is stored.")
    }
    public var readOnlyList: String { either("Termine, nur lesen:", "Appointments, to read only:") }
    public var notDone: String {
        either(
            "Nachgesehen: Ihr letzter Vorgang wurde NICHT ausgeführt. Bitte noch einmal.",
            "Looked up: what you did last was NOT done. Please do it again."
        )
    }
    public func wasDone(_ appointment: Appointment) -> String {
        either("Nachgesehen: ", "Looked up: ") + changed(appointment)
    }
    public var failed: String {
        either(
            "Das ging nicht: ein Fehler in der Datenbank. Nichts ist geändert.",
            "That failed: an error in the database. Nothing has changed."
        )
    }
    public func tooSmall(width: Int, height: Int, needed: (width: Int, height: Int)) -> [String] {
        [
            either("Fenster zu klein", "Window too small"),
            either(
                "jetzt \(width)x\(height), nötig \(needed.width)x\(needed.height)",
                "now \(width)x\(height), needs \(needed.width)x\(needed.height)"
            ),
        ]
    }
}
