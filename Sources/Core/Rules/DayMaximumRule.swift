/// DAY_MAX: nobody works longer in a day than the law allows (ArbZG § 3).
public enum DayMaximumRule {
    public static func violations(of day: StaffDay, under limits: WorkingTimeLimits) -> [Violation] {
        guard day.work.breaches.contains(.dayMaximum) else { return [] }
        return [day.violation(.tooMuchWork(minutes: day.work.workMinutes, limit: limits.dayMaximum))]
    }
}
