public import Core

/// A plan in words and tables: what stays uncovered, by site and week, and what is proven.
public struct PlanText: Sendable {
    private let verification: PlanVerification
    private let sites: [Site]
    private let zone: Zone
    private let figures: FigureWords

    /// The words for a plan.
    ///
    /// - Parameters:
    ///   - verification: The plan, held against the rules.
    ///   - instance: The county.
    ///   - zone: The county's zone.
    ///   - language: The language.
    public init(_ verification: PlanVerification, in instance: Instance, zone: Zone, language: Language) {
        self.verification = verification
        sites = instance.sites
        self.zone = zone
        figures = FigureWords(language)
    }

    /// Weeks down and sites across: hours and minutes that are missing, a point where nothing is.
    public var table: [String] {
        let weeks = verification.metrics.coverageByWeek.keys.sorted()
        let shown = sites.filter { verification.metrics.coverageBySite[$0.id] != nil }
        var missing: [ISOWeek: [Identifier<Site>: Int]] = [:]
        for shortfall in verification.metrics.shortfalls {
            missing[shortfall.date.isoWeek, default: [:]][shortfall.site, default: 0] += shortfall.minutes
        }
        var table = TextTable(
            [(heading: words(german: "Woche", english: "Week"), alignment: .left)]
                + shown.map { ($0.id.rawValue, .right) }
                + [
                    (words(german: "fehlt", english: "missing"), .right),
                    (words(german: "gedeckt", english: "covered"), .right),
                ]
        )
        for week in weeks {
            let total = verification.metrics.coverageByWeek[week] ?? Coverage()
            table.add(
                [figures.week(week)]
                    + shown.map { missing[week]?[$0.id].map(figures.hours) ?? "·" }
                    + [
                        total.uncovered == 0 ? "·" : figures.hours(total.uncovered),
                        figures.percent(total.required - total.uncovered, of: total.required),
                    ]
            )
        }
        return table.lines
    }

    /// Where people are missing, a line each.
    ///
    /// - Parameter limit: How many lines at most; the last one then says how many are left out.
    /// - Returns: The lines; one that says so where nothing is missing.
    public func gaps(limit: Int) -> [String] {
        let gaps = verification.gaps
        guard !gaps.isEmpty else {
            return [words(german: "Alles ist gedeckt.", english: "Everything is covered.")]
        }
        var table = TextTable([
            (words(german: "Nicht gedeckt", english: "Not covered"), .left),
            (words(german: "Zeit", english: "Time"), .left),
            (words(german: "Standort", english: "Site"), .left),
            (words(german: "da/nötig", english: "there/needed"), .right),
        ])
        let names = Dictionary(sites.map { ($0.id, $0.name) }) { first, _ in first }
        for gap in gaps.prefix(limit) {
            let start = zone.local(at: gap.period.lowerBound).time
            let end = zone.local(at: gap.period.upperBound)
            table.add([
                figures.dateWithWeekday(gap.date),
                "\(start)–\(end.date == gap.date ? end.time : .endOfDay)",
                names[gap.site] ?? gap.site.rawValue,
                "\(gap.present)/\(gap.needed)",
            ])
        }
        let left = gaps.count - limit
        guard left > 0 else { return table.lines }
        return table.lines + [
            words(
                german: "… und \(figures.number(left)) weitere (alle: --all)",
                english: "… and \(figures.number(left)) more (all: --all)"
            )
        ]
    }

    private func words(german: String, english: String) -> String {
        figures.language == .german ? german : english
    }
}
