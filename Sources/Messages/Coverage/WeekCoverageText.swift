public import Core

/// A county's coverage as a picture for the terminal: municipalities down, weeks across, each cell a figure and a
/// glyph, and below it what is held and lost (Abdeckung).
///
/// The glyph repeats what colour and figure say, so nothing is lost without colour.
public struct WeekCoverageText: Sendable {
    private let coverage: CountyCoverage
    private let words: CoverageWords
    private var figures: FigureWords { words.figures }

    /// A blank, three digits, a glyph; a mark where no session runs.
    private static let cellWidth = 6
    /// What is left of a name, however narrow the terminal.
    private static let shortestName = 8
    private static let longestName = 24

    public init(_ coverage: CountyCoverage, language: Language) {
        self.coverage = coverage
        words = CoverageWords(language)
    }

    /// The lines of the picture with its legend, of the balance, and of what is missing.
    ///
    /// - Parameter page: What it is shown on; weeks that do not fit come below.
    /// - Returns: The lines, none wider than the page where names allow.
    public func lines(on page: Page) -> [String] {
        let parts = [map(on: page), balance.lines(on: page), note.wrapped(to: page.columns), gaps]
        return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
    }

    private func map(on page: Page) -> [String] {
        let names = coverage.municipalities.map { $0.name.safeForTerminal.shortened(to: Self.longestName) }
        let width = max(Self.shortestName, (names + [total]).map(\.columnWidth).max() ?? 0)
        let across = max(1, (page.columns - width) / Self.cellWidth)
        let blocks = stride(from: 0, to: coverage.weeks.count, by: across).map { start in
            block(Array(coverage.weeks[start..<min(start + across, coverage.weeks.count)]), names, width, page.ink)
        }
        return Array(blocks.joined(separator: [""])) + [""] + legend.wrapped(to: page.columns)
    }

    private func block(_ weeks: [ISOWeek], _ names: [String], _ width: Int, _ ink: Ink) -> [String] {
        let years = Set(weeks.map(\.year)).sorted().map(String.init).joined(separator: "/")
        let headings = weeks.map { week in
            String(week.number).rightAligned(to: Self.cellWidth - 2) + "  "
        }
        let title = "\(figures.language == .german ? "KW" : "wk") \(years)"
        var lines = [ink((title.padded(to: width) + headings.joined()).withoutTrailingBlanks, .heading)]
        for (municipality, name) in zip(coverage.municipalities, names) {
            let cells = weeks.map { week in
                cell(
                    coverage[municipality.id, week],
                    runs: coverage.runningSessions(in: municipality.id, week) > 0,
                    ink
                )
            }
            lines.append((name.padded(to: width) + cells.joined()).withoutTrailingBlanks)
        }
        let sums = weeks.map { week in
            let sum = coverage.municipalities.reduce(into: CoverageTally()) { $0 += coverage[$1.id, week] }
            return cell(sum, runs: true, ink)
        }
        lines.append((total.padded(to: width) + sums.joined()).withoutTrailingBlanks)
        return lines
    }

    /// A share of what is required, a glyph for it, and a mark where no session runs.
    private func cell(_ tally: CoverageTally, runs: Bool, _ ink: Ink) -> String {
        guard tally.required > 0 else {
            return String(repeating: " ", count: Self.cellWidth - 3) + ink("-", .faint) + (runs ? "  " : " !")
        }
        let step = CoverageStep(share: Double(tally.held) / Double(tally.required))
        let percent = String(tally.held * 100 / tally.required)
        let blanks = String(repeating: " ", count: Self.cellWidth - 2 - percent.count)
        return blanks + ink(percent + step.glyph, .coverage(step)) + (runs ? " " : ink("!", .bad))
    }

    private var balance: TextTable {
        let causes = LossCause.allCases.filter { coverage.total.lost[$0] != nil }
        var table = TextTable(
            [(figures.language == .german ? "Stunden" : "Hours", .left)]
                + headings.map { ($0, .right) } + causes.map { (words.name($0), .right) }
        )
        for municipality in coverage.municipalities {
            let tally = coverage.tally(of: municipality.id)
            table.add(row(municipality.name, tally, population: municipality.population, causes))
        }
        let population = coverage.municipalities.reduce(0) { $0 + $1.population }
        table.add(row(total, coverage.total, population: population, causes))
        return table
    }

    private func row(_ name: String, _ tally: CoverageTally, population: Int, _ causes: [LossCause]) -> [String] {
        let parts = [tally.required, tally.held, tally.replaced, tally.atRisk, tally.unplanned]
        return [name.shortened(to: Self.longestName)] + parts.map(hours) + [perThousand(tally.held, population)]
            + causes.map { hours(tally.lost[$0] ?? 0) }
    }

    private func hours(_ minutes: Int) -> String {
        minutes == 0 ? "·" : figures.hours(minutes)
    }

    /// Hours for each thousand inhabitants, with two decimal places.
    private func perThousand(_ minutes: Int, _ population: Int) -> String {
        guard population > 0 else { return "–" }
        let hundredths = minutes * 100_000 / 60 / population
        let point = figures.language == .german ? "," : "."
        return "\(hundredths / 100)\(point)\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }

    private var gaps: [String] {
        coverage.unserved().filter { $0.reason != .noHours }.map(words.gap)
    }

    private var headings: [String] {
        switch figures.language {
        case .german: ["Soll", "gehalten", "anders", "gefährdet", "ungeplant", "je 1.000 Ew."]
        case .english: ["required", "held", "otherwise", "at risk", "unplanned", "per 1,000"]
        }
    }

    private var total: String { figures.language == .german ? "Kreis" : "County" }

    private var legend: String {
        switch figures.language {
        case .german:
            "Gehalten in %:  █ alles  ▓ ab 98  ▒ ab 95  ░ ab 80  · darunter  - keine Stunden  ! keine Sprechzeit"
        case .english: "Held in %:  █ all  ▓ from 98  ▒ from 95  ░ from 80  · less  - no hours  ! no session"
        }
    }

    /// Where the numbers of inhabitants come from.
    private var note: String {
        let sources = Set(coverage.municipalities.map(\.populationStatus)).filter { !$0.isEmpty }.sorted()
            .map(\.safeForTerminal).joined(separator: ", ")
        guard !sources.isEmpty else { return "" }
        return figures.language == .german ? "Einwohnerzahlen: \(sources)." : "Inhabitants: \(sources)."
    }
}
