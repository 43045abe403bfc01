/// The days of leave that a year gives somebody (Urlaubsanspruch), and how they come about.
///
/// A year falls into sections of equal working days. Each gives its share of the tariff's days, exactly; the sum
/// is rounded once (TVöD § 26; days already earned are not reduced, BAG 9 AZR 53/14). In a year in which an
/// employment begins or ends each full month of it gives one twelfth (§ 26 (2) b).
public struct LeaveEntitlement: Hashable, Sendable {
    /// What a stretch of one number of working days gives.
    public struct Section: Hashable, Sendable {
        public let days: ClosedRange<LocalDate>
        public let perWeek: Fraction
        /// The months that count; in parts where a section changes within one.
        public let months: Fraction
        public let earned: Fraction
    }

    public let year: Int
    public let sections: [Section]

    /// Before rounding.
    public var exact: Fraction {
        sections.map(\.earned).reduce(.zero, +)
    }

    /// The days as they are granted: a half or more goes up, less is dropped.
    public var days: Int { Int(exact.rounded) }

    /// Reckons a year.
    ///
    /// - Parameters:
    ///   - year: The calendar year.
    ///   - fullYear: The days of a full year on five days a week: the tariff's, or an extra kind's.
    ///   - contract: The working days, which do not overlap.
    ///   - employment: The days of the employment.
    public init(year: Int, fullYear: Int, contract: [WorkingDays], employment: Validity) {
        self.year = year
        let months = Self.countedMonths(of: year, in: employment)
        sections = contract.compactMap { working in
            Self.section(of: working, months: months, fullYear: fullYear)
        }.sorted { $0.days.lowerBound < $1.days.lowerBound }
    }

    /// The months that are employed from their first day through their last.
    private static func countedMonths(of year: Int, in employment: Validity) -> [ClosedRange<LocalDate>] {
        (1...12).compactMap { month in
            let length = LocalDate.lengthOfMonth(month, in: year)
            let first = LocalDate(existingYear: year, month: month, day: 1)
            let last = first.advanced(by: length - 1)
            return employment.contains(first) && employment.contains(last) ? first...last : nil
        }
    }

    private static func section(
        of working: WorkingDays,
        months: [ClosedRange<LocalDate>],
        fullYear: Int
    ) -> Section? {
        var counted = Fraction.zero
        var stretch: ClosedRange<LocalDate>?
        for month in months {
            let first = working.valid.first.map { max($0, month.lowerBound) } ?? month.lowerBound
            let last = working.valid.last.map { min($0, month.upperBound) } ?? month.upperBound
            guard first <= last else { continue }
            counted += Fraction(Int64((first...last).count), over: Int64(month.count))
            stretch = (stretch?.lowerBound ?? first)...last
        }
        guard let stretch else { return nil }
        let share = Fraction(1, over: 12) * counted * Fraction(1, over: 5) * working.perWeek
        return Section(
            days: stretch,
            perWeek: working.perWeek,
            months: counted,
            earned: Fraction(Int64(fullYear)) * share
        )
    }
}
