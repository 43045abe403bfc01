/// OVERLAP: nobody is in two rows at the same time.
public enum OverlapRule {
    /// One violation for each row that starts before the one told before it has ended.
    public static func violations(of day: StaffDay) -> [Violation] {
        zip(day.rows, day.rows.dropFirst()).compactMap { earlier, later in
            guard later.period.lowerBound < earlier.period.upperBound else { return nil }
            return later.violation(.overlap(record: earlier.number))
        }
    }
}
