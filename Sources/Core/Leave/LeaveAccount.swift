/// What somebody has of one year's leave: granted, carried over, taken and left (Urlaubskonto).
public struct LeaveAccount: Hashable, Sendable {
    public let entitled: Int
    /// Days of the year before, which lapse after 31 March unless they are taken by then (§ 7 (3) BUrlG).
    public let carriedOver: Int
    /// Working days of approved leave in the year, in halves.
    public let taken: Fraction
    /// Those of them that lie by 31 March: only they can use up what was carried over.
    public let takenByEndOfMarch: Fraction

    public init(entitled: Int, carriedOver: Int, taken: Fraction, takenByEndOfMarch: Fraction) {
        self.entitled = entitled
        self.carriedOver = carriedOver
        self.taken = taken
        self.takenByEndOfMarch = takenByEndOfMarch
    }

    /// What is left on a date.
    ///
    /// - Parameter date: The key date; after 31 March, days carried over and not taken by then are lapsed.
    /// - Returns: Days; negative where more is approved than there is.
    public func remaining(on date: LocalDate) -> Fraction {
        let carried = Fraction(Int64(carriedOver))
        let used = min(carried, takenByEndOfMarch)
        let kept = date.month <= 3 ? carried : used
        return Fraction(Int64(entitled)) + kept - taken
    }
}
