/// Until when somebody has to answer who is asked to cover, and how long a body's word holds (Fristen der Vertretung).
public enum CoverDeadline {
    /// A day, in seconds.
    private static let longestAnswer: Int64 = 86_400
    /// A week, in seconds.
    private static let longestApproval: Int64 = 7 * 86_400

    /// Half of what is left until the session, so that somebody else can be asked, and never more than 24 hours.
    public static func answer(for session: Range<Instant>, askedAt now: Instant) -> Instant {
        let left = max(session.lowerBound.seconds - now.seconds, 0)
        return now.advanced(bySeconds: min(left / 2, longestAnswer))
    }

    /// Until the session is over, and never for more than seven times 24 hours.
    public static func approval(for session: Range<Instant>, givenAt now: Instant) -> Instant {
        min(max(session.upperBound, now.advanced(bySeconds: 60)), now.advanced(bySeconds: longestApproval))
    }
}
