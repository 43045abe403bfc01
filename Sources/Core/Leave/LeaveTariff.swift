/// How many days of leave a full year gives to somebody who works five days a week, year by year (Tarif).
///
/// Data, not a constant: TVöD § 26 gives 30 days until 2026 and 31 from 2027 on (agreement of 6 April 2025).
public struct LeaveTariff: Hashable, Sendable {
    /// The days from a year on.
    public struct Step: Hashable, Sendable {
        public var fromYear: Int
        public var days: Int

        public init(fromYear: Int, days: Int) {
            self.fromYear = fromYear
            self.days = days
        }
    }

    public var name: String
    /// In no particular order.
    public var steps: [Step]

    public init(name: String, steps: [Step]) {
        self.name = name
        self.steps = steps
    }

    /// The collective agreement of the public employers (TVöD-VKA § 26).
    public static let publicService = LeaveTariff(
        name: "TVöD-VKA",
        steps: [Step(fromYear: 2014, days: 30), Step(fromYear: 2027, days: 31)]
    )

    /// The days of one year; `nil` before the tariff began.
    public func days(in year: Int) -> Int? {
        steps.filter { $0.fromYear <= year }.max { $0.fromYear < $1.fromYear }?.days
    }
}
