public import Core

/// What has to be done outside: asked of the database, or the end.
public enum ReceptionEffect: Hashable, Sendable {
    /// The appointments of a day, today where `nil`, at a site or in the whole county.
    case readDay(LocalDate?, Identifier<Site>?)
    /// What can be booked at a site in the week from a day on.
    case readWeek(LocalDate, SlotQuery, Identifier<Site>?)
    case find(SlotQuery)
    /// What is free between a day's appointments at a site, as it is by now.
    case readGaps(LocalDate?, Identifier<Site>?)
    case findWalkIn(SlotQuery)
    case hold(Slot, SlotQuery)
    /// What is held becomes an appointment, and its client is there.
    case begin(AppointmentCode)
    case waiting(WaitingEffect)
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
    /// The appointments of the day, in order, and what else there is to know of it.
    case day([Appointment], details: DayDetails = DayDetails())
    case week(WeekGrid)
    case slip(DeskSlip)
    /// Free times, and what would be free first were one wish given up, where there are none.
    case found([Slot], instead: [Relaxation])
    case gaps([FreeGap])
    case foundWalkIn([WalkInTime])
    case waiting(WaitingAnswer)
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
        case .hold, .apply, .begin, .undo, .move, .waiting(.accept), .client(.move): true
        case .waiting, .readGaps, .findWalkIn, .client, .readDay, .readWeek, .find, .slip, .printUndecided, .lock,
            .quit:
            false
        }
    }

    /// Whether something is changed by it, so that nothing else is done meanwhile.
    public var changes: Bool {
        switch self {
        case .hold, .apply, .begin, .undo, .move, .client(.add), .client(.link), .client(.move): true
        case .waiting(let effect): effect.changes
        case .readGaps, .findWalkIn, .client(.find), .client(.name), .readDay, .readWeek, .find, .slip, .printUndecided,
            .lock, .quit:
            false
        }
    }
}

extension WaitingEffect {
    fileprivate var changes: Bool {
        switch self {
        case .add, .offer, .accept, .decline, .remove: true
        case .read, .explain: false
        }
    }
}
