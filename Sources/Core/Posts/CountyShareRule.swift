/// At least one third of the posts in case management is the county's own (Drittelregel), on every day.
///
/// The programme's condition for Baustein 2: three times the county's share is at least the whole.
/// 5.34 of 16.0 passes, 5.33 fails.
public enum CountyShareRule {
    /// What the bodies hold on one day.
    public struct Shares: Hashable, Sendable {
        public let date: LocalDate
        public let county: Fraction
        public let total: Fraction

        public init(date: LocalDate, county: Fraction, total: Fraction) {
            self.date = date
            self.county = county
            self.total = total
        }

        public var isKept: Bool { 3 * county >= total }

        /// The least that the county may have of the whole, in hundredths of a post.
        public var least: Fraction {
            let divisor = 3 * total.denominator
            return Fraction((100 * total.numerator + divisor - 1) / divisor, over: 100)
        }
    }

    /// The shares on one date.
    ///
    /// - Parameters:
    ///   - posts: Every post, of every block and day.
    ///   - counties: The bodies that are the county itself.
    ///   - date: The key date (Stichtag).
    /// - Returns: The county's share and the whole in case management.
    public static func shares(
        of posts: some Sequence<Post>,
        counties: Set<Identifier<EmployingBody>>,
        on date: LocalDate
    ) -> Shares {
        var (county, total) = (Fraction.zero, Fraction.zero)
        for post in posts where post.block == .caseManagement && post.funded.contains(date) {
            total += post.share
            if counties.contains(post.body) { county += post.share }
        }
        return Shares(date: date, county: county, total: total)
    }

    /// The first day of every stretch in which the county has too little.
    ///
    /// Shares change only where a post begins or has ended, so that these days stand for all.
    ///
    /// - Parameters:
    ///   - posts: Every post, of every block and day.
    ///   - counties: The bodies that are the county itself.
    ///   - first: The earliest day to look at.
    /// - Returns: The shares on each such day, earliest first; none where the rule is kept for ever.
    public static func breaches(
        of posts: some Collection<Post>,
        counties: Set<Identifier<EmployingBody>>,
        from first: LocalDate
    ) -> [Shares] {
        var changes: Set<LocalDate> = [first]
        for post in posts where post.block == .caseManagement {
            if let start = post.funded.first { changes.insert(start) }
            if let last = post.funded.last { changes.insert(last.next) }
        }
        return changes.filter { $0 >= first }.sorted()
            .map { shares(of: posts, counties: counties, on: $0) }
            .filter { !$0.isKept }
    }
}
