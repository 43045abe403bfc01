/// What has become of a request for leave (Stand eines Urlaubsantrags).
public enum LeaveState: String, CaseIterable, Hashable, Sendable {
    /// Asked for; the coordinator has not looked at it.
    case requested
    /// Commented by the coordinator, with or without a concern (in Prüfung).
    case inReview = "in_review"
    /// Decided by the employer lead; plans heed it.
    case approved
    case rejected
    /// Taken back by who asked, before it began.
    case withdrawn

    /// What an event makes of it.
    ///
    /// - Parameter event: What happens.
    /// - Returns: The new state; `nil` where the event cannot happen to a request in this one.
    public func after(_ event: LeaveEvent) -> LeaveState? {
        switch (self, event) {
        case (.requested, .comment), (.inReview, .comment): .inReview
        case (.requested, .approve), (.inReview, .approve): .approved
        case (.requested, .reject), (.inReview, .reject): .rejected
        case (.requested, .withdraw), (.inReview, .withdraw), (.approved, .withdraw): .withdrawn
        default: nil
        }
    }
}
