/// Why somebody may hear about a client's appointments (Auskunft).
public enum Disclosure: Hashable, Sendable {
    /// They know the code of one of them.
    case code(AppointmentCode)
    /// They stand at the desk, and the desk answers for who they are.
    case inPerson
    /// They were called back on the number that is stored.
    case calledBack
}
