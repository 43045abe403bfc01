/// CLOSURE: nobody is planned while a site, or the body that employs them, is shut.
public enum ClosureRule {
    public static func violations(of row: PlanRow, in calendar: InstanceCalendar) -> [Violation] {
        let ofSite = row.site.flatMap { calendar.closure(of: $0.id, on: row.date, during: row.period) }
        let ofBody = calendar.employerClosures(of: row.caseManager, on: row.date)
            .first { $0.period.overlaps(row.period) }?.closure
        var violations: [Violation] = []
        if let ofSite { violations.append(row.violation(.siteClosed(ofSite))) }
        // A body that is shut with its own sites is one reason, not two.
        if let ofBody, ofBody != ofSite { violations.append(row.violation(.employerClosed(ofBody))) }
        return violations
    }
}
