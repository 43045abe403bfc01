/// Taking back the last thing that happened to an appointment (Rückgängig): another entry on its record, by whoever
/// made the one before, within ten minutes.
public enum AppointmentUndo {
    /// How long something can be taken back, in seconds.
    public static let seconds: Int64 = 600

    /// What an appointment is once its last event is taken back.
    ///
    /// - Parameters:
    ///   - state: What it is now.
    ///   - earlier: What it was before; nothing where it was booked at once.
    /// - Returns: What it is then: a booking that is taken back gives up its time, and a confirmation leaves the hold
    ///   that it was. `nil` where the event stays.
    public static func result(from state: AppointmentState, to earlier: AppointmentState?) -> AppointmentState? {
        guard let earlier else { return state == .booked ? .released : nil }
        return leads(from: state, to: earlier) ? earlier : nil
    }

    /// Whether taking something back can lead from one state to another.
    public static func leads(from state: AppointmentState, to result: AppointmentState) -> Bool {
        switch (state, result) {
        case (.booked, .booked), (.booked, .needsDecision), (.booked, .released), (.booked, .held): true
        case (.cancelledByClient, .booked), (.cancelledByClient, .needsDecision): true
        case (.cancelledByService, .booked), (.cancelledByService, .needsDecision): true
        case (.arrived, .booked), (.completed, .arrived), (.noShow, .booked): true
        default: false
        }
    }
}
