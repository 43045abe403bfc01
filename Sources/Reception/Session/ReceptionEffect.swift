public import Core

/// What has to be done outside: asked of the database, or the end.
public enum ReceptionEffect: Hashable, Sendable {
    case readDay
    case find(SlotQuery)
    case hold(Slot, SlotQuery)
    case apply(AppointmentEvent, AppointmentCode)
    case undo(AppointmentCode)
    case client(ClientEffect)
    case quit
}

/// What came of it.
public enum ReceptionAnswer: Hashable, Sendable {
    /// The appointments of today, in order.
    case day([Appointment])
    /// Free times, and what would be free first were one wish given up, where there are none.
    case found([Slot], instead: [Relaxation])
    case held(Appointment)
    case changed(Appointment)
    case client(ClientAnswer)
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
