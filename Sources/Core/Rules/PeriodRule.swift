/// PERIOD: a row lies within the days that the plan speaks of.
public enum PeriodRule {
    public static func violations(of row: PlanRow, in days: ClosedRange<LocalDate>) -> [Violation] {
        days.contains(row.date) ? [] : [row.violation(.outsidePeriod(days))]
    }
}
