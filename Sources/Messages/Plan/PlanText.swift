public import Core

/// A plan in words and tables: what stays uncovered, by site and week, and stretch by stretch.
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

    /// Weeks and sites with what is missing; nothing where nothing is.
    ///
    /// - Parameter page: What they are shown on.
    /// - Returns: The lines of the table and what it leaves out.
    public func shortfalls(on page: Page) -> [String] {
        ShortfallText(verification.metrics, sites: sites, figures: figures).lines(on: page)
    }

    /// Where people are missing, a line each.
    ///
    /// - Parameters:
    ///   - limit: How many lines at most; the last one then says how many are left out.
    ///   - option: What shows all of them, where there is such an option.
    ///   - page: What they are shown on.
    /// - Returns: The lines; one that says so where nothing is missing.
    public func gaps(limit: Int, allBy option: String? = nil, on page: Page) -> [String] {
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
        guard gaps.count > limit else { return table.lines(on: page) }
        let left = figures.number(gaps.count - limit)
        let hint = option.map { words(german: " (alle: \($0))", english: " (all: \($0))") } ?? ""
        return table.lines(on: page) + [words(german: "… und \(left) weitere", english: "… and \(left) more") + hint]
    }

    private func words(german: String, english: String) -> String {
        figures.language == .german ? german : english
    }
}
