public import Core

/// Somebody on the waiting list as the desk shows them (Wartelistenplatz).
public struct WaitingPlace: Hashable, Sendable {
    public let entry: WaitingEntry
    /// Who waits; `nil` where nobody said so, or the desk is not to know.
    public let client: ClientTag?
    /// The first free time that fits.
    public let fitting: Slot?
    /// What is held for them.
    public let offered: Appointment?

    public init(_ entry: WaitingEntry, of client: ClientTag?, fitting: Slot?, offered: Appointment?) {
        self.entry = entry
        self.client = client
        self.fitting = fitting
        self.offered = offered
    }

    /// The same place, with nothing held.
    var withoutOffer: WaitingPlace {
        WaitingPlace(entry, of: client, fitting: nil, offered: nil)
    }
}

/// What somebody at the desk wants of the waiting list.
public enum WaitingCommand: Hashable, Sendable {
    case show
    /// Put the last search on the list; who it is comes next.
    case join
    /// Hold the first time that fits for the one of this number, counted from 1; or go to what is held already.
    case offer(Int)
    /// Say what stands in the way of a time for the one of this number.
    case explain(Int)
    /// They have been reached and take what is held.
    case accept
    /// They have been reached and do not want it.
    case decline
}

/// What has to be done outside about the waiting list.
public enum WaitingEffect: Hashable, Sendable {
    /// Those who may be served at a site; everybody where `nil`.
    case read(Identifier<Site>?)
    case add(SlotQuery)
    case offer(AppointmentCode)
    case explain(WaitingEntry)
    case accept(AppointmentCode)
    case decline(AppointmentCode)
    case remove(AppointmentCode)
}

/// What came of it.
public enum WaitingAnswer: Hashable, Sendable {
    case list([WaitingPlace])
    case added(WaitingEntry)
    /// A time is held for somebody who waits.
    case offered(AppointmentCode, Appointment)
    case nothingFits
    /// The wishes that stand in the way, and what would be free without each.
    case explained([ReceptionAnswer.Relaxation])
    /// Somebody did not want a time; it may be held for the next in line now.
    case declined(Appointment, next: Appointment?)
    case removed(AppointmentCode)
}
