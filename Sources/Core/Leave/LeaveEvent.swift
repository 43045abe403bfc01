/// What happens to a request for leave.
public enum LeaveEvent: String, CaseIterable, Hashable, Sendable {
    /// By the coordinator, who sees the whole county but decides nothing (S-50).
    case comment
    /// By the lead of the employing body, never one's own (I-25).
    case approve
    case reject
    /// By the person.
    case withdraw
}
