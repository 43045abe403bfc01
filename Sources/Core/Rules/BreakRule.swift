/// BREAK: long work is broken by breaks that are long enough together (ArbZG § 4).
public enum BreakRule {
    public static func violations(of day: StaffDay, under limits: WorkingTimeLimits) -> [Violation] {
        guard day.work.breaches.contains(.breaks) else { return [] }
        return [
            day.violation(
                .breaksTooShort(
                    workMinutes: day.work.workMinutes,
                    breakMinutes: day.work.breakMinutes,
                    needed: limits.breakMinutes(forWorkMinutes: day.work.workMinutes)
                )
            )
        ]
    }
}
