/// The limits of a working day, in minutes, as the county's rule set has them (Arbeitszeitgesetz §§ 3-5).
public struct WorkingTimeLimits: Hashable, Sendable {
    /// The most work in one day, travel between sites included (§ 3).
    public var dayMaximum: Int
    /// The least rest between the days (§ 5).
    public var rest: Int
    /// More work than this needs a first break (§ 4).
    public var firstBreakAfter: Int
    public var firstBreak: Int
    /// More work than this needs a longer one.
    public var secondBreakAfter: Int
    public var secondBreak: Int
    /// A shorter pause is no break.
    public var shortestBreakPart: Int
    /// The longest work without a break (§ 4).
    public var longestStretch: Int
    /// Where the half days of a leave meet.
    public var halfDaySplit: TimeOfDay

    public init(
        dayMaximum: Int,
        rest: Int,
        firstBreakAfter: Int,
        firstBreak: Int,
        secondBreakAfter: Int,
        secondBreak: Int,
        shortestBreakPart: Int,
        longestStretch: Int,
        halfDaySplit: TimeOfDay
    ) {
        self.dayMaximum = dayMaximum
        self.rest = rest
        self.firstBreakAfter = firstBreakAfter
        self.firstBreak = firstBreak
        self.secondBreakAfter = secondBreakAfter
        self.secondBreak = secondBreak
        self.shortestBreakPart = shortestBreakPart
        self.longestStretch = longestStretch
        self.halfDaySplit = halfDaySplit
    }
}
