/// CLOSURE: nobody is planned at a site that is shut on the date.
public enum ClosureRule {
    public static func violations(of row: PlanRow, in calendar: InstanceCalendar) -> [Violation] {
        guard let site = row.site, let closure = calendar.closure(of: site.id, on: row.date) else { return [] }
        return [row.violation(.siteClosed(closure))]
    }
}
