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
        /// Whether the appointment that is being moved is to be moved to a time.
        case move(Slot)
    }

    public internal(set) var screen = Screen.day
    /// The desk's site; the whole county where `nil`.
    public internal(set) var site: Identifier<Site>?
    /// The day whose appointments are shown; today where `nil`.
    public internal(set) var date: LocalDate?
    /// The appointments of the day.
    public internal(set) var day: [Appointment] = []
    /// The last search, for as long as it matters.
    public internal(set) var line: SearchLine?
    public internal(set) var slots: [Slot] = []
    /// How many of the free times have been shown.
    public internal(set) var shown = 0
    /// What is asked for about the person for whom a time is held.
    public internal(set) var client = ClientStep.who(nil, [])
    /// Whose it is already, while somebody is asked for who comes along.
    public internal(set) var first: ClientTag?
    /// What that person has ahead beside it.
    public internal(set) var ahead: [AppointmentAhead] = []
    /// The last appointment that was changed here, which can be taken back.
    public internal(set) var last: AppointmentCode?

    /// What was booked or moved by the last command.
    public internal(set) var booked: Appointment?
    /// What another time is being looked for.
    public internal(set) var moving: Appointment?
    /// What the last command was refused for.
    public internal(set) var refusal: BookingRefusal?
    /// What was asked for last, so that it can be asked again.
    public internal(set) var asked: ReceptionEffect?
    /// The week that was looked at last.
    public internal(set) var week: WeekGrid?
    /// The slip that was asked for last.
    public internal(set) var slip: DeskSlip?

    /// How many free times are shown at a time.
    public static let pageSize = 3

    /// A desk before anything has happened.
    ///
    /// - Parameter site: The desk's site; the whole county where `nil`.
    public init(at site: Identifier<Site>? = nil) {
        self.site = site
    }
}

extension ReceptionState {
    /// Whether what comes next is a booking or a move, or nothing.
    var isAsked: Bool {
        switch screen {
        case .held, .move: true
        case .day, .search, .found: false
        }
    }
}
