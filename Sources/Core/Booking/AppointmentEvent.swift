/// What can happen to an appointment.
public enum AppointmentEvent: String, CaseIterable, Hashable, Sendable {
    /// A hold becomes an appointment.
    case confirm
    /// A hold is given back.
    case release
    /// Another time, person or place; the new time is taken before the old one is free.
    case move
    case cancelByClient = "cancel_client"
    case cancelByService = "cancel_service"
    /// Absence, closure or a missing interpreter takes its ground away.
    case lose
    /// It takes place after all.
    case keep
    /// Somebody else covers for its person, at the same time and place.
    case handOver = "hand_over"
    /// The client checks in.
    case arrive
    /// It has taken place.
    case complete
    /// The client has not come.
    case missByClient = "no_show"
    /// It was a mistake.
    case correct

    /// How long after its start somebody who has not come counts as missing, in seconds.
    public static let patience: Int64 = 15 * 60

    /// Why an event is too early; by the appointment's own times, whoever asks.
    ///
    /// - Parameters:
    ///   - period: When the appointment is.
    ///   - now: When the event happens.
    ///   - zone: The county's zone.
    /// - Returns: From when on it can happen; `nil` where it can.
    public func earliest(for period: Range<Instant>, at now: Instant, in zone: Zone) -> Instant? {
        let earliest: Instant? =
            switch self {
            case .arrive, .complete: zone.startOfDay(zone.local(at: period.lowerBound).date)
            case .missByClient: Instant(seconds: period.lowerBound.seconds + Self.patience)
            default: nil
            }
        return earliest.flatMap { now < $0 ? $0 : nil }
    }
}
