/// Somebody who was asked about for a need, and what came of it (Vertretungskandidat).
public struct CoverCandidate: Hashable, Sendable {
    /// How somebody would cover.
    public struct Offer: Hashable, Sendable {
        /// The stay at the site; it may be shorter than the need.
        public let presence: Presence
        public let period: Range<Instant>
        /// Which of the booked appointments lie within it.
        public let kept: [BookedTime]
        /// The day of the person as it would be planned then, the stay included.
        public let day: [Presence]
        /// Minutes of consultation that the person would hold elsewhere otherwise.
        public let givenUpMinutes: Int
        /// Travel that the day has more than before.
        public let extraTravelMinutes: Int
        /// How often the plan has the person at the site; who is known there comes first.
        public let familiarDays: Int
        /// Minutes of cover that the plan has for the person already, for each full post.
        public let burdenMinutes: Int
        public let policy: CoverPolicy.Answer
    }

    public enum Verdict: Hashable, Sendable {
        case possible(Offer)
        case excluded(CoverObstacle)
    }

    public let caseManager: CaseManager
    public let verdict: Verdict

    public var offer: Offer? {
        guard case .possible(let offer) = verdict else { return nil }
        return offer
    }
}

extension CoverCandidate {
    /// Whether this one is to be named before another: who keeps more appointments, is free to come without being asked
    /// for, gives up less elsewhere, travels less, is known there, and has covered less.
    func precedes(_ other: CoverCandidate) -> Bool {
        guard let offer, let others = other.offer else {
            return offer != nil || (other.offer == nil && caseManager.id < other.caseManager.id)
        }
        return (offer.rank, caseManager.id) < (others.rank, other.caseManager.id)
    }
}

extension CoverCandidate.Offer {
    fileprivate struct Rank: Comparable {
        let values: [Int]

        static func < (lhs: Rank, rhs: Rank) -> Bool {
            lhs.values.lexicographicallyPrecedes(rhs.values)
        }
    }

    /// Less is better.
    fileprivate var rank: Rank {
        Rank(values: [
            -kept.count, policy.needsApproval ? 1 : 0, givenUpMinutes, extraTravelMinutes, -familiarDays,
            burdenMinutes, -period.minutes,
        ])
    }
}
