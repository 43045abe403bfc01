/// Free days beside the yearly leave, each kind with a number and deadlines of its own (zusätzliche freie Tage).
public enum ExtraLeave: String, CaseIterable, Hashable, Sendable {
    /// Days of regeneration for the S groups (Regenerationstage, TVöD-B § 53).
    case regeneration
    /// Free days instead of a part of the yearly bonus (Tauschtage, from 2026 on).
    case conversion
    /// Additional leave for severely disabled people (§ 208 SGB IX); the ground is the own lead's to know.
    case disability

    /// The most days of one year.
    ///
    /// - Parameter workingDays: The days a week on which the person works, when the day is asked for.
    /// - Returns: Whole days; those of regeneration as the tariff's table has them, the others pro rata.
    public func days(perWeek workingDays: Fraction) -> Int {
        switch self {
        case .regeneration: workingDays >= 4 ? 2 : workingDays >= 2 ? 1 : 0
        case .conversion: min(3, Int((3 * workingDays * Fraction(1, over: 5)).rounded))
        case .disability: Int((5 * workingDays * Fraction(1, over: 5)).rounded)
        }
    }

    /// How many days before it starts it has to be asked for; missing that is a warning, for it may still be agreed.
    public var requestDeadlineDays: Int? {
        self == .regeneration ? 28 : nil
    }
}
