/// What becomes of one session of a site's hours.
public struct SessionCoverage: Hashable, Sendable {
    public let session: Session
    public internal(set) var tally = CoverageTally()
    /// What stands against those who are planned for it, each once.
    public internal(set) var risks: [SessionAtRisk.Cause] = []
    public let decision: SessionDecision?

    /// Whether somebody is there for a part of it at least.
    public var isRunning: Bool { tally.held > 0 }

    /// Why it is lost where all of it is; of several causes the one of most minutes.
    public var lossCause: LossCause? {
        guard tally.required > 0, tally.lostInAll == tally.required else { return nil }
        return mainCause
    }

    /// The cause of most of what is lost; of equal ones the first by ``LossCause``.
    public var mainCause: LossCause? {
        LossCause.allCases.enumerated()
            .max { (tally.lost[$0.element] ?? 0, -$0.offset) < (tally.lost[$1.element] ?? 0, -$1.offset) }
            .flatMap { (tally.lost[$0.element] ?? 0) > 0 ? $0.element : nil }
    }

    /// Minutes of people that are neither held nor held in another way.
    public var missingMinutes: Int { tally.required - tally.held - tally.replaced }
}
