/// What has become of an appointment (Terminstand); the words of FHIR's appointment status in brackets.
public enum AppointmentState: String, CaseIterable, Hashable, Sendable {
    /// Kept for somebody at the desk for a few minutes (Vormerkung, *proposed*).
    case held
    /// Given back, or not confirmed in time.
    case released
    /// Agreed with the client (*booked*).
    case booked
    /// It cannot take place as agreed and somebody has to decide (*pending*); it still takes up its time.
    case needsDecision = "needs_decision"
    /// The client is there (*arrived*).
    case arrived
    /// It took place (*fulfilled*).
    case completed
    /// The client did not come (*noshow*).
    case noShow = "no_show"
    /// Called off by the client (*cancelled*).
    case cancelledByClient = "cancelled_client"
    /// Called off by the service (*cancelled*); never counted against the client.
    case cancelledByService = "cancelled_service"
    /// A mistake, left out of every figure (*entered-in-error*).
    case enteredInError = "entered_in_error"

    /// Whether it keeps the people and rooms it needs from being booked by others.
    public var takesUpTime: Bool {
        switch self {
        case .held, .booked, .needsDecision, .arrived, .completed, .noShow: true
        case .released, .cancelledByClient, .cancelledByService, .enteredInError: false
        }
    }

    /// What an event makes of it.
    ///
    /// - Parameter event: What happens.
    /// - Returns: The new state; `nil` where the event cannot happen to an appointment in this one.
    public func after(_ event: AppointmentEvent) -> AppointmentState? {
        switch (self, event) {
        case (.held, .confirm): .booked
        case (.held, .release): .released
        case (.booked, .move), (.needsDecision, .move), (.needsDecision, .keep): .booked
        case (.booked, .handOver), (.needsDecision, .handOver): .booked
        case (.booked, .cancelByClient), (.needsDecision, .cancelByClient): .cancelledByClient
        case (.booked, .lose): .needsDecision
        case (.booked, .cancelByService), (.needsDecision, .cancelByService): .cancelledByService
        case (.booked, .arrive): .arrived
        case (.arrived, .complete): .completed
        case (.booked, .missByClient): .noShow
        case (.enteredInError, .correct): nil
        case (_, .correct): .enteredInError
        default: nil
        }
    }
}
