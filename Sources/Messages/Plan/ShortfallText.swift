internal import Core

/// Where and when a plan leaves hours open: weeks and sites against each other (Fehlzeiten).
///
/// Weeks and sites where nothing is missing are left out and counted in a sentence.
struct ShortfallText {
    private let figures: FigureWords
    private let sites: [Site]
    private let weeks: [ISOWeek]
    private let minutes: [ISOWeek: [Identifier<Site>: Int]]
    private let coverage: [ISOWeek: Coverage]
    private let untouched: (weeks: Int, sites: Int)

    init(_ metrics: PlanMetrics, sites: [Site], figures: FigureWords) {
        self.figures = figures
        var minutes: [ISOWeek: [Identifier<Site>: Int]] = [:]
        for shortfall in metrics.shortfalls {
            minutes[shortfall.date.isoWeek, default: [:]][shortfall.site, default: 0] += shortfall.minutes
        }
        let touched = Set(minutes.values.flatMap(\.keys))
        self.minutes = minutes
        self.sites = sites.filter { touched.contains($0.id) }
        weeks = minutes.keys.sorted()
        coverage = metrics.coverageByWeek
        untouched = (metrics.coverageByWeek.count - weeks.count, metrics.coverageBySite.count - touched.count)
    }

    /// The table that fits best, and the sentence; nothing where nothing is missing.
    ///
    /// - Parameter page: What it is shown on.
    /// - Returns: The lines of the table and what it leaves out.
    func lines(on page: Page) -> [String] {
        guard !weeks.isEmpty else { return [] }
        let down = weeksDown
        let across = sitesDown
        let table = down.width > page.columns && across.width <= page.columns ? across : down
        return table.lines(on: page) + [""] + remainder.wrapped(to: page.columns)
    }

    private var weeksDown: TextTable {
        var table = TextTable(
            [(heading: missing, alignment: .left)] + sites.map { ($0.id.rawValue, .right) }
                + [(sum, .right), (covered, .right)]
        )
        for week in weeks {
            let total = coverage[week] ?? Coverage()
            table.add(
                [figures.week(week)] + sites.map { cell(minutes[week]?[$0.id]) }
                    + [
                        figures.hours(total.uncovered),
                        figures.percent(total.required - total.uncovered, of: total.required),
                    ]
            )
        }
        guard weeks.count > 1 else { return table }
        let sums = sites.map { site in weeks.reduce(0) { $0 + (minutes[$1]?[site.id] ?? 0) } }
        table.add([sum] + sums.map(figures.hours) + [figures.hours(sums.reduce(0, +)), ""])
        return table
    }

    private var sitesDown: TextTable {
        var table = TextTable(
            [(heading: missing, alignment: .left)] + weeks.map { (figures.week($0), .right) } + [(sum, .right)]
        )
        for site in sites {
            let row = weeks.map { minutes[$0]?[site.id] ?? 0 }
            table.add([site.name] + row.map(cell) + [figures.hours(row.reduce(0, +))])
        }
        let totals = weeks.map { coverage[$0]?.uncovered ?? 0 }
        table.add([sum] + totals.map(cell) + [figures.hours(totals.reduce(0, +))])
        return table
    }

    private func cell(_ minutes: Int?) -> String {
        guard let minutes, minutes > 0 else { return "·" }
        return figures.hours(minutes)
    }

    private var missing: String { figures.language == .german ? "Es fehlen" : "Missing" }
    private var sum: String { figures.language == .german ? "Summe" : "in all" }
    private var covered: String { figures.language == .german ? "gedeckt" : "covered" }

    /// What unit the table has, and what is not in it.
    private var remainder: String {
        let isGerman = figures.language == .german
        let parts = [
            (untouched.weeks, isGerman ? ("Woche", "Wochen") : ("week", "weeks")),
            (untouched.sites, isGerman ? ("Standort", "Standorte") : ("site", "sites")),
        ].filter { $0.0 > 0 }.map { "\(figures.number($0.0)) \($0.0 == 1 ? $0.1.0 : $0.1.1)" }
        let unit = isGerman ? "Stunden:Minuten." : "Hours:minutes."
        guard !parts.isEmpty else { return unit }
        let others = parts.joined(separator: isGerman ? " und " : " and ")
        return unit + (isGerman ? " Außerdem ganz gedeckt: \(others)." : " Wholly covered besides: \(others).")
    }
}
