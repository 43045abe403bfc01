/// PATTERN: a row lies inside one single window of the person's working pattern.
public enum PatternRule {
    public static func violations(of row: PlanRow, in calendar: InstanceCalendar) -> [Violation] {
        let windows = calendar.windows(of: row.caseManager, on: row.date)
        return windows.contains { $0.contains(row.period) } ? [] : [row.violation(.outsidePattern)]
    }
}
