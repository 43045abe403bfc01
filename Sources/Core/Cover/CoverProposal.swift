/// Somebody who was asked to cover, and what came of it (Vertretungsvorschlag).
public struct CoverProposal: Hashable, Sendable {
    public let need: CoverNeedKey
    /// Who is asked; `nil` where nobody could be.
    public let standIn: Identifier<CaseManager>?
    /// When they would be there; `nil` where nobody is asked.
    public let hours: Range<TimeOfDay>?
    public let state: CoverState
    /// Until when an answer is wanted.
    public let due: Instant
    /// Who made it what it is, and when.
    public let changedBy: String
    public let changedAt: Instant

    public init(
        need: CoverNeedKey,
        standIn: Identifier<CaseManager>?,
        hours: Range<TimeOfDay>?,
        state: CoverState,
        due: Instant,
        changedBy: String,
        changedAt: Instant
    ) {
        self.need = need
        self.standIn = standIn
        self.hours = hours
        self.state = state
        self.due = due
        self.changedBy = changedBy
        self.changedAt = changedAt
    }

    /// Whether an answer is overdue.
    public func isOverdue(at now: Instant) -> Bool { state.isOpen && due <= now }
}

/// How a need stands (Stand eines Vertretungsbedarfs).
public enum CoverNeedState: String, CaseIterable, Hashable, Sendable {
    /// Nobody is asked.
    case open
    case proposed
    case confirmed
    /// Nobody was found, or whoever was asked has not answered in time.
    case escalated

    /// How a need stands by the newest proposal for it.
    ///
    /// - Parameters:
    ///   - newest: The proposal; `nil` where there was none.
    ///   - now: When that is asked.
    public init(_ newest: CoverProposal?, at now: Instant) {
        self =
            switch newest?.state {
            case .awaitingLender, .awaitingHost, .awaitingPerson, .agreed:
                newest.map { $0.isOverdue(at: now) } == true ? .escalated : .proposed
            case .confirmed: .confirmed
            case .escalated: .escalated
            case .takenBack, .declined, .withdrawn, nil: .open
            }
    }
}
