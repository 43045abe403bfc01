/// EMPLOYER: the person's body may staff the site in this way; team events and other work are open to everyone.
public enum EmployerRule {
    public static func violations(of row: PlanRow, in calendar: InstanceCalendar) -> [Violation] {
        guard row.presence.kind.isConsultation, let site = row.site else { return [] }
        let body = row.caseManager.employer
        return switch calendar.coverMode(of: body, at: site.id) {
        case .none: [row.violation(.bodyMayNotStaff(body))]
        case .cover where row.presence.kind != .cover: [row.violation(.bodyMayOnlyCover(body))]
        case .cover, .regular: []
        }
    }
}
