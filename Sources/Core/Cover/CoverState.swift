/// How far a proposal for cover has come (Stand eines Vertretungsvorschlags).
public enum CoverState: String, CaseIterable, Hashable, Sendable {
    /// The employer of the one who is asked has to allow it.
    case awaitingLender = "awaiting_lender"
    /// The body that runs the site has to allow it.
    case awaitingHost = "awaiting_host"
    /// The one who is asked has to answer.
    case awaitingPerson = "awaiting_person"
    /// They have said yes; the plan is as it was.
    case agreed
    /// The plan has them in the place of the one who cannot come.
    case confirmed
    /// The plan is as it was before.
    case takenBack = "taken_back"
    case declined
    case withdrawn
    /// Nobody was found in time: what becomes of the session is to be decided.
    case escalated

    /// The first state of a proposal.
    public init(asking policy: CoverPolicy.Answer) {
        self =
            if policy.lender == .withApproval {
                .awaitingLender
            } else if policy.host == .withApproval {
                .awaitingHost
            } else {
                .awaitingPerson
            }
    }

    /// Whether somebody still has to do something about it.
    public var isOpen: Bool {
        switch self {
        case .awaitingLender, .awaitingHost, .awaitingPerson, .agreed: true
        case .confirmed, .takenBack, .declined, .withdrawn, .escalated: false
        }
    }

    /// What an event makes of it.
    ///
    /// - Parameters:
    ///   - event: What happens.
    ///   - hostIsAsked: Whether the body that runs the site has to allow it as well.
    /// - Returns: The new state; `nil` where the event cannot happen.
    public func after(_ event: CoverEvent, hostIsAsked: Bool) -> CoverState? {
        switch (self, event) {
        case (.awaitingLender, .approve): hostIsAsked ? .awaitingHost : .awaitingPerson
        case (.awaitingHost, .approve): .awaitingPerson
        case (.awaitingPerson, .agree): .agreed
        case (.awaitingPerson, .confirm), (.agreed, .confirm): .confirmed
        case (.confirmed, .takeBack): .takenBack
        case (_, .decline): isOpen ? .declined : nil
        case (_, .withdraw): isOpen ? .withdrawn : nil
        case (_, .escalate): isOpen ? .escalated : nil
        default: nil
        }
    }
}

/// What can happen to a proposal for cover.
public enum CoverEvent: String, CaseIterable, Hashable, Sendable {
    /// Somebody is asked.
    case propose
    /// A body that was asked allows it.
    case approve
    /// The body or the person that was asked says no.
    case decline
    /// The person that was asked says yes.
    case agree
    /// The coordinator publishes it.
    case confirm
    case escalate
    case withdraw
    /// What was published is undone.
    case takeBack = "take_back"
}
