/// COVER_LIMIT: nobody covers elsewhere for longer in a week than the employing body allows.
public enum CoverLimitRule {
    /// What a person's rows break, week by week.
    public static func violations(of rows: [PlanRow], by person: CaseManager, limit: Int?) -> [Violation] {
        guard let limit else { return [] }
        let weeks = Dictionary(grouping: rows.filter { $0.presence.kind == .cover }, by: \.date.isoWeek)
        return weeks.sorted { $0.key < $1.key }.compactMap { week, rows in
            let minutes = rows.map(\.period).minutes
            guard minutes > limit else { return nil }
            return Violation(
                .tooMuchCover(minutes: minutes, limit: limit),
                time: .week(week),
                caseManager: person.id
            )
        }
    }
}
