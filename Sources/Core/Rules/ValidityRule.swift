/// VALIDITY: the person is employed and the site is active on the date of a row.
public enum ValidityRule {
    public static func violations(of row: PlanRow, in calendar: InstanceCalendar) -> [Violation] {
        var violations: [Violation] = []
        if !row.caseManager.employment.contains(row.date) { violations.append(row.violation(.notEmployed)) }
        if let site = row.site, !site.activity.contains(row.date) { violations.append(row.violation(.siteNotActive)) }
        return violations
    }
}
