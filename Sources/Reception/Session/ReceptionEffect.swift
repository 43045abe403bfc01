public import Core

/// What has to be done outside: asked of the database, or the end.
public enum ReceptionEffect: Hashable, Sendable {
    /// The appointments of a day, today where `nil`, at a site or in the whole county.
    case readDay(LocalDate?, Identifier<Site>?)
    /// What can be booked at a site in the week from a day on.
    case readWeek(LocalDate, SlotQuery, Identifier<Site>?)
    case find(SlotQuery)
    case hold(Slot, SlotQuery)
    case apply(AppointmentEvent, AppointmentCode)
    case undo(AppointmentCode)
    case move(AppointmentCode, Slot, SlotQuery)
    /// What a client takes home, in a language where there is a slip in it.
    case slip(AppointmentCode, SpokenLanguage?)
    /// The same, printed although it has yet to be decided whether the appointment takes place.
    case printUndecided(AppointmentCode, SpokenLanguage?)
    case client(ClientEffect)
    case lock(LockEffect)
    case quit
}

/// What came of it.
public enum ReceptionAnswer: Hashable, Sendable {
    /// The appointments of the day, in order.
    case day([Appointment])
    case week(WeekGrid)
    case slip(DeskSlip)
    /// Free times, and what would be free first were one wish given up, where there are none.
    case found([Slot], instead: [Relaxation])
    case held(Appointment)
    case changed(Appointment)
    case client(ClientAnswer)
    case lock(LockAnswer)
    /// Nothing has changed; these times are free instead.
    case refused(BookingRefusal, instead: [Slot])

    /// A wish to give up, and what would be free then.
    public struct Relaxation: Hashable, Sendable {
        public let wish: SlotRelaxation
        public let slot: Slot

        public init(wish: SlotRelaxation, slot: Slot) {
            self.wish = wish
            self.slot = slot
        }
    }
}

extension ReceptionEffect {
    /// Whether what became of it can be looked up where its answer is lost.
    var isOnRecord: Bool {
        switch self {
        case .hold, .apply, .undo, .move, .client(.move): true
        case .client, .readDay, .readWeek, .find, .slip, .printUndecided, .lock, .quit: false
        }
    }

    /// Whether something is changed by it, so that nothing else is done meanwhile.
    public var changes: Bool {
        switch self {
        case .hold, .apply, .undo, .move, .client(.add), .client(.link), .client(.move): true
        case .client(.find), .client(.name), .readDay, .readWeek, .find, .slip, .printUndecided, .lock, .quit: false
        }
    }
}
