/// STRETCH: nobody works too long without any break (ArbZG § 4).
public enum StretchRule {
    public static func violations(of day: StaffDay, under limits: WorkingTimeLimits) -> [Violation] {
        guard day.work.breaches.contains(.stretch) else { return [] }
        return [day.violation(.stretchTooLong(minutes: day.work.longestStretchMinutes, limit: limits.longestStretch))]
    }
}
