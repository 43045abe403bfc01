/// NO_REQUIREMENT: consultation takes place only within the required hours of its site.
public enum RequirementRule {
    public static func violations(of row: PlanRow, in calendar: InstanceCalendar) -> [Violation] {
        guard row.presence.kind.isConsultation, let site = row.site else { return [] }
        let required = calendar.sessions(at: site.id, on: row.date).map(\.period)
        let outside = row.period.subtracting(required)
        return outside.isEmpty ? [] : [row.violation(.outsideRequiredHours(minutes: outside.minutes))]
    }
}
