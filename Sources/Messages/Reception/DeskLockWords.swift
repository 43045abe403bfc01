/// What is said where the content of the desk is hidden.
extension DeskWords {
    public func locked(minutes: Int) -> [String] {
        isGerman
            ? [
                "Nach \(minutes) Minuten ohne Taste verdeckt. Jede Taste zeigt alles wieder.",
                "Eine eigene PIN, die nur Sie kennen, setzt `sprechzeit user pin`.",
            ]
            : [
                "Hidden after \(minutes) minutes without a key. Any key shows everything again.",
                "A PIN that only you know is set by `sprechzeit user pin`.",
            ]
    }

    public func lockedForNow(minutes: Int) -> String {
        either(
            "Nach \(minutes) Minuten ohne Taste verdeckt. Es wird nachgesehen, ob eine PIN gesetzt ist.",
            "Hidden after \(minutes) minutes without a key. Looking up whether a PIN is set."
        )
    }

    public func lockedByPin(minutes: Int) -> String {
        either(
            "Nach \(minutes) Minuten ohne Taste verdeckt. Ihre PIN und Enter zeigen alles wieder.",
            "Hidden after \(minutes) minutes without a key. Your PIN and Enter show everything again."
        )
    }

    public var pinPrompt: String { "PIN > " }

    public func pinWrong(attempts: Int) -> String {
        guard attempts != 1 else {
            return either("Das war sie nicht. Noch ein Versuch.", "That was not it. One more attempt.")
        }
        return either("Das war sie nicht. Noch \(attempts) Versuche.", "That was not it. \(attempts) more attempts.")
    }

    public var pinUsedUp: [String] {
        isGerman
            ? [
                "Zu viele falsche PINs: hier hilft keine mehr. q beendet, Gehaltenes wird frei.",
                "Melden Sie sich neu an, und setzen Sie mit `sprechzeit user pin` eine neue.",
            ]
            : [
                "Too many wrong PINs: none helps here any more. q quits and releases what is held.",
                "Log in anew, and set another one by `sprechzeit user pin`.",
            ]
    }

    public var pinNeedsConnection: String {
        either(
            "Keine Verbindung: die PIN lässt sich gerade nicht prüfen.",
            "No connection: the PIN cannot be checked now."
        )
    }
}
