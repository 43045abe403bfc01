/// On what ground a request for leave was decided, as a code and never as text (Entscheidungsgrund).
public enum LeaveGround: String, CaseIterable, Hashable, Sendable {
    /// Nothing speaks against it; not where the coordinator has a concern.
    case unopposed
    case coverArranged = "cover_arranged"
    /// School holidays, and the cover is arranged (Ferien, Vertretung geregelt).
    case holidaysCoverArranged = "holidays_cover_arranged"
    /// Fewer people are there than a region needs, and that is borne.
    case minimumAccepted = "minimum_accepted"
    /// Urgent operational reasons (§ 7 (1) BUrlG).
    case urgentOperations = "urgent_operations"
    /// Wishes of others that go first for social reasons (§ 7 (1) BUrlG).
    case priorWishes = "prior_wishes"
    /// Too few people would be there.
    case presence
    case noEntitlement = "no_entitlement"

    /// Whether leave is approved on it, rather than rejected.
    public var isForApproval: Bool {
        switch self {
        case .unopposed, .coverArranged, .holidaysCoverArranged, .minimumAccepted: true
        case .urgentOperations, .priorWishes, .presence, .noEntitlement: false
        }
    }
}
