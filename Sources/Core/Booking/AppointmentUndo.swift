/// Taking back the last thing that happened to an appointment (Rückgängig): another entry on its record, by whoever
/// made the one before, within ten minutes.
public enum AppointmentUndo {
    /// How long something can be taken back, in seconds.
    public static let seconds: Int64 = 600

    /// Whether an appointment in a state can be put back into the one before.
    public static func leads(from state: AppointmentState, to earlier: AppointmentState) -> Bool {
        switch (state, earlier) {
        case (.booked, .booked), (.booked, .needsDecision): true
        case (.cancelledByClient, .booked), (.cancelledByClient, .needsDecision): true
        case (.cancelledByService, .booked), (.cancelledByService, .needsDecision): true
        case (.arrived, .booked), (.completed, .arrived), (.noShow, .booked): true
        default: false
        }
    }
}
