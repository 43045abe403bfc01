/// REST: between the end of one working day and the start of the next there is rest enough (ArbZG § 5).
public enum RestRule {
    /// What a person's days break by the limits of each, taken in order of date: before a day lies the rest that its
    /// own rules ask for.
    public static func violations(of days: [StaffDay], in calendar: InstanceCalendar) -> [Violation] {
        zip(days, days.dropFirst()).flatMap { earlier, later in
            violations(of: [earlier, later], under: calendar.limits(of: later.caseManager, on: later.date))
        }
    }

    /// What a person's days break under the same limits, taken in order of date.
    public static func violations(of days: [StaffDay], under limits: WorkingTimeLimits) -> [Violation] {
        zip(days, days.dropFirst()).compactMap { earlier, later in
            guard let end = earlier.work.period?.upperBound, let start = later.work.period?.lowerBound else {
                return nil
            }
            let minutes = Int((start.seconds - end.seconds) / 60)
            guard minutes < limits.rest else { return nil }
            return later.violation(.restTooShort(minutes: minutes, since: earlier.date, needed: limits.rest))
        }
    }
}
