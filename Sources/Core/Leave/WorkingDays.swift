/// How many days a week somebody works, for some days (Arbeitstage je Woche): the part of a contract that decides on leave.
public struct WorkingDays: Hashable, Sendable {
    /// 0 to 7; a pattern of odd and even weeks may have halves.
    public var perWeek: Fraction
    public var valid: Validity

    public init(perWeek: Fraction, valid: Validity) {
        self.perWeek = perWeek
        self.valid = valid
    }
}
