/// SKILL: as soon as anybody is present, every skill that a session must have is at hand.
public enum SkillRule {
    /// One violation for each skill that is missing at some minute of the date.
    public static func violations(of day: SiteDay) -> [Violation] {
        var missing: [Skill: Int] = [:]
        for interval in day.intervals where !interval.present.isEmpty {
            for skill in interval.missingSkills { missing[skill, default: 0] += interval.period.minutes }
        }
        return missing.sorted { $0.key < $1.key }.map { skill, minutes in
            Violation(.skillMissing(skill, minutes: minutes), time: .date(day.date), site: day.site.id)
        }
    }
}
