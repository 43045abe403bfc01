import Core

/// Small plans made by hand, each at the limit of a rule or one minute past it, without anything random.
enum BoundaryCases {
    static let all =
        writing + times + workingTime + rest + travel + presence + employers + sessions + events

    /// One case on the altered county, where one person works round the clock.
    static func night(
        _ name: String,
        _ plan: WrittenPlan,
        events: EventMode = .off,
        from: String? = nil,
        through: String? = nil,
        asOf: String? = nil
    ) -> CorpusCase {
        CorpusCase(
            name: name,
            county: .altered,
            records: plan.records,
            from: from.flatMap { LocalDate($0) },
            through: through.flatMap { LocalDate($0) },
            events: events,
            asOf: asOf.flatMap { LocalDate($0) }
        )
    }
}
