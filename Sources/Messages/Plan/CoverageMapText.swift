public import Core

/// A county's coverage as a picture for the terminal: sites down, half days across, each cell a figure and a
/// glyph (Abdeckungskarte).
///
/// The glyph repeats what colour and figure say, so nothing is lost without colour.
public struct CoverageMapText: Sendable {
    private let coverage: HalfDayCoverage
    private let sites: [Site]
    private let figures: FigureWords

    /// A cell: a blank, three digits, a glyph.
    private static let cellWidth = 5
    /// What is left of a name, however narrow the terminal.
    private static let shortestName = 8

    /// A picture of coverage.
    ///
    /// - Parameters:
    ///   - coverage: The coverage by site and half day.
    ///   - sites: The sites to show, in this order; those without hours are left out.
    ///   - language: The language of headings and legend.
    public init(_ coverage: HalfDayCoverage, sites: [Site], language: Language) {
        self.coverage = coverage
        self.sites = sites
        figures = FigureWords(language)
    }

    /// The lines of the picture, its legend last.
    ///
    /// - Parameter page: What it is shown on; names are cut short so that it fits.
    /// - Returns: The lines, none wider than the page where names allow.
    public func lines(on page: Page) -> [String] {
        let (columns, ink) = (page.columns, page.ink)
        let halfDays = coverage.halfDays
        let shown = sites.filter { site in halfDays.contains { coverage[site.id, $0] != nil } }
        let weekdays = Weekday.allCases.filter { day in halfDays.contains { $0.weekday == day } }
        let room = max(Self.shortestName, columns - 2 * weekdays.count * Self.cellWidth)
        let names = shown.map { $0.name.safeForTerminal.shortened(to: room) }
        let width = max(names.map(\.columnWidth).max() ?? 0, total.columnWidth)
        var lines = headings(of: weekdays, width: width).map { ink($0, .heading) }
        for (site, name) in zip(shown, names) {
            let cells = weekdays.flatMap { self.cells(of: site, on: $0) }
            lines.append(line(name, cells, width: width, ink: ink))
        }
        let sums = weekdays.flatMap { day in
            [false, true].map { afternoon in
                sum(shown.compactMap { coverage[$0.id, HalfDay(day, isAfternoon: afternoon)] })
            }
        }
        lines.append(line(total, sums, width: width, ink: ink))
        return lines + [""] + legend.wrapped(to: columns)
    }

    private func headings(of weekdays: [Weekday], width: Int) -> [String] {
        let (morning, afternoon) = figures.language == .german ? ("VM", "NM") : ("am", "pm")
        let indent = String(repeating: " ", count: width)
        let days = weekdays.map { "  \(figures.weekday($0))".padded(to: 2 * Self.cellWidth) }.joined()
        let halves = weekdays.map { _ in "  \(morning)   \(afternoon) " }.joined()
        return [indent + days, indent + halves].map(\.withoutTrailingBlanks)
    }

    private func cells(of site: Site, on day: Weekday) -> [Coverage?] {
        [false, true].map { coverage[site.id, HalfDay(day, isAfternoon: $0)] }
    }

    private func line(_ name: String, _ cells: [Coverage?], width: Int, ink: Ink) -> String {
        let figures = cells.map { cell -> String in
            guard let cell, cell.required > 0 else { return "   " + ink("-", .faint) + " " }
            let covered = cell.required - cell.uncovered
            let step = CoverageStep(share: Double(covered) / Double(cell.required))
            let percent = String(covered * 100 / cell.required)
            let blanks = String(repeating: " ", count: Self.cellWidth - 1 - percent.count)
            return blanks + ink(percent + step.glyph, .coverage(step))
        }
        return (name.padded(to: width) + figures.joined()).withoutTrailingBlanks
    }

    private func sum(_ cells: [Coverage]) -> Coverage? {
        guard !cells.isEmpty else { return nil }
        return cells.reduce(into: Coverage()) { $0 += $1 }
    }

    private var total: String {
        figures.language == .german ? "Alle Standorte" : "All sites"
    }

    private var legend: String {
        switch figures.language {
        case .german: "Gedeckt in %:  █ ganz  ▓ ab 98  ▒ ab 95  ░ ab 80  · darunter  - keine Sprechzeit"
        case .english: "Covered in %:  █ all  ▓ from 98  ▒ from 95  ░ from 80  · less  - no hours"
        }
    }
}
