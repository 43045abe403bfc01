/// The limits of working time that a day does not keep.
public struct WorkingTimeBreaches: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    /// More work than a day may hold (§ 3).
    public static let dayMaximum = WorkingTimeBreaches(rawValue: 1)
    /// Shorter breaks than the work asks for (§ 4).
    public static let breaks = WorkingTimeBreaches(rawValue: 2)
    /// Too long without any break (§ 4).
    public static let stretch = WorkingTimeBreaches(rawValue: 4)

    @inlinable
    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// What a day of so much work with so many breaks breaks.
    @inlinable
    init(workMinutes: Int, breakMinutes: Int, longestStretchMinutes: Int, limits: WorkingTimeLimits) {
        var breaches: WorkingTimeBreaches = []
        if workMinutes > limits.dayMaximum { breaches.insert(.dayMaximum) }
        if breakMinutes < limits.breakMinutes(forWorkMinutes: workMinutes) { breaches.insert(.breaks) }
        if longestStretchMinutes > limits.longestStretch { breaches.insert(.stretch) }
        self = breaches
    }
}

extension WorkingTimeLimits {
    /// How long the breaks of a day must be together.
    @inlinable
    public func breakMinutes(forWorkMinutes work: Int) -> Int {
        if work > secondBreakAfter { return secondBreak }
        return work > firstBreakAfter ? firstBreak : 0
    }
}
