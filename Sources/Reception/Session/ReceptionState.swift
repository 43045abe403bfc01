public import Core

/// Where somebody at the desk is, and what they have before them. Nothing is lost by a refusal.
public struct ReceptionState: Hashable, Sendable {
    /// What is asked for next.
    public enum Screen: Hashable, Sendable {
        /// A command.
        case day
        /// A search line.
        case search
        /// One of the free times.
        case found
        /// Whether the held time is to be booked.
        case held(Appointment)
    }

    public internal(set) var screen = Screen.day
    /// The appointments of today.
    public internal(set) var day: [Appointment] = []
    /// The last search, for as long as it matters.
    public internal(set) var line: SearchLine?
    public internal(set) var slots: [Slot] = []
    /// How many of the free times have been shown.
    public internal(set) var shown = 0
    /// What is asked for about the person for whom a time is held.
    public internal(set) var client = ClientStep.who(nil, [])
    /// The last appointment that was changed here, which can be taken back.
    public internal(set) var last: AppointmentCode?

    /// How many free times are shown at a time.
    public static let pageSize = 3

    public init() {}
}
