/// LEAVE: nobody is planned while on approved leave, as far as it was known.
public enum LeaveRule {
    /// One violation for each leave that a row runs into.
    public static func violations(of row: PlanRow, in calendar: InstanceCalendar) -> [Violation] {
        calendar.leaves(of: row.caseManager, on: row.date).compactMap { leave in
            guard let absence = calendar.period(of: leave, on: row.date), absence.overlaps(row.period) else {
                return nil
            }
            return row.violation(.onLeave(leave.id))
        }
    }
}
