/// Rows of text under headings, in columns as wide as they need to be.
public struct TextTable: Hashable, Sendable {
    /// Where the text of a column stands.
    public enum Alignment: Hashable, Sendable {
        case left
        case right
    }

    private let headings: [String]
    private let alignments: [Alignment]
    private var rows: [[String]] = []

    private static let gap = "  "

    /// A table without rows.
    ///
    /// - Parameter columns: The heading of each column, and where its text stands.
    public init(_ columns: [(heading: String, alignment: Alignment)]) {
        headings = columns.map(\.heading.safeForTerminal)
        alignments = columns.map(\.alignment)
    }

    /// Adds a row with one text for each column.
    public mutating func add(_ row: [String]) {
        precondition(row.count == headings.count, "\(row.count) texts for \(headings.count) columns")
        rows.append(row.map(\.safeForTerminal))
    }

    /// How many columns of a terminal the table takes.
    public var width: Int {
        widths.reduce(0, +) + Self.gap.count * max(0, widths.count - 1)
    }

    /// The lines of the table, its headings first; several tables below each other, each with the first column, where
    /// one would be too wide.
    ///
    /// - Parameter page: What the table is shown on.
    /// - Returns: The lines, no blank at the end of one, and an empty one between two tables.
    public func lines(on page: Page) -> [String] {
        Array(blocks(fitting: page.columns).map { lines(of: $0, ink: page.ink) }.joined(separator: [""]))
    }

    /// The columns of each table, by their numbers.
    private func blocks(fitting limit: Int) -> [[Int]] {
        guard width > limit else { return [Array(headings.indices)] }
        let widths = widths
        var blocks: [[Int]] = []
        var block = [0]
        var used = widths[0]
        for column in headings.indices.dropFirst() {
            let needed = Self.gap.count + widths[column]
            if used + needed > limit, block.count > 1 {
                blocks.append(block)
                block = [0]
                used = widths[0]
            }
            block.append(column)
            used += needed
        }
        return blocks + [block]
    }

    private var widths: [Int] {
        headings.indices.map { column in ([headings] + rows).map { $0[column].columnWidth }.max() ?? 0 }
    }

    private func lines(of columns: [Int], ink: Ink) -> [String] {
        let widths = widths
        func line(_ row: [String]) -> String {
            columns.map { column in
                alignments[column] == .left
                    ? row[column].padded(to: widths[column]) : row[column].rightAligned(to: widths[column])
            }.joined(separator: Self.gap).withoutTrailingBlanks
        }
        return [ink(line(headings), .heading)] + rows.map(line)
    }
}
