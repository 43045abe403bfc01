public import Core

/// Somebody who waits, as far as a list says it: what they wait for, what fits and what is held.
public struct WaitingPlaceWords: Hashable, Sendable {
    let entry: WaitingEntry
    let client: ClientTag?
    let fitting: Slot?
    let offered: Appointment?

    public init(entry: WaitingEntry, client: ClientTag?, fitting: Slot?, offered: Appointment?) {
        self.entry = entry
        self.client = client
        self.fitting = fitting
        self.offered = offered
    }

    /// Number and initials, never a name; the code where nobody knows.
    public func who(_ language: Language) -> String {
        client.map(ClientWords(language).tag) ?? "\(entry.code)"
    }
}
