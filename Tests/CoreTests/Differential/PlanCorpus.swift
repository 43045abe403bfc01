import Core
import TestKit

/// All the plans on which two checkers must agree.
enum PlanCorpus {
    /// Valid plans, small plans at the limit of each rule, and valid plans in which things went wrong at random.
    static func cases() throws -> [CorpusCase] {
        try madeOnce.get()
    }

    private static let madeOnce = Result {
        let bases = try basePlans()
        return bases + BoundaryCases.all + (try bases.flatMap(mutants))
    }

    /// How many plans with mistakes are made of each valid one.
    private static let mutantsOfEach: UInt64 = 16

    private static let spans: [(county: CorpusCounty, from: String, through: String)] = [
        (.asShipped, "2027-01-04", "2027-01-17"),
        (.asShipped, "2027-02-08", "2027-02-14"),
        (.asShipped, "2027-03-22", "2027-04-04"),
        (.asShipped, "2027-04-19", "2027-04-25"),
        (.asShipped, "2027-10-25", "2027-11-07"),
        (.altered, "2027-01-11", "2027-01-31"),
        (.altered, "2027-03-22", "2027-04-04"),
        (.altered, "2027-10-25", "2027-11-07"),
    ]

    private static func basePlans() throws -> [CorpusCase] {
        try spans.enumerated().compactMap { number, span in
            guard let from = LocalDate(span.from), let through = LocalDate(span.through) else { return nil }
            let calendar = InstanceCalendar(try span.county.instance, zone: berlin)
            return CorpusCase(
                name: "valid-\(span.county.rawValue)-\(from.isoWeek)",
                county: span.county,
                records: BasePlan.records(over: from...through, in: calendar, seed: UInt64(number)),
                from: from,
                through: through
            )
        }
    }

    private static func mutants(of base: CorpusCase) throws -> [CorpusCase] {
        let instance = try base.county.instance
        return (0..<mutantsOfEach).map { seed in
            var generator = SeededGenerator(seed: seed)
            var records = base.records
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                PlanMutation.allCases.randomElement(using: &generator)?
                    .apply(to: &records, of: instance, using: &generator)
            }
            let isLimited = Bool.random(using: &generator)
            return CorpusCase(
                name: "\(base.name)-mutant-\(seed)".replacing("valid-", with: ""),
                county: base.county,
                records: records,
                from: isLimited ? base.from : nil,
                through: isLimited ? base.through : nil,
                events: seed % 4 == 3 ? .implicit : seed % 8 == 5 ? .off : .explicit,
                asOf: seed % 5 == 4 ? base.from : nil,
                earlier: base.records
            )
        }
    }
}
