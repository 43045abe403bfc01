/// LANGUAGE: as soon as anybody is present, every language that a session must have is spoken.
public enum LanguageRule {
    /// One violation for each language that is missing at some minute of the date.
    public static func violations(of day: SiteDay) -> [Violation] {
        var missing: [SpokenLanguage: Int] = [:]
        for interval in day.intervals where !interval.present.isEmpty {
            for language in interval.missingLanguages { missing[language, default: 0] += interval.period.minutes }
        }
        return missing.sorted { $0.key < $1.key }.map { language, minutes in
            Violation(.languageMissing(language, minutes: minutes), time: .date(day.date), site: day.site.id)
        }
    }
}
