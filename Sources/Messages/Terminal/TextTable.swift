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

    /// A table without rows.
    ///
    /// - Parameter columns: The heading of each column, and where its text stands.
    public init(_ columns: [(heading: String, alignment: Alignment)]) {
        headings = columns.map(\.heading)
        alignments = columns.map(\.alignment)
    }

    /// Adds a row with one text for each column.
    public mutating func add(_ row: [String]) {
        precondition(row.count == headings.count, "\(row.count) texts for \(headings.count) columns")
        rows.append(row.map(\.safeForTerminal))
    }

    /// The lines of the table: the headings, then the rows; no blank ends a line.
    public var lines: [String] {
        let all = [headings] + rows
        let widths = headings.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { row in
            let cells = row.indices.map { Self.pad(row[$0], to: widths[$0], alignments[$0]) }
            return cells.joined(separator: "  ").withoutTrailingBlanks
        }
    }

    private static func pad(_ text: String, to width: Int, _ alignment: Alignment) -> String {
        let blanks = String(repeating: " ", count: max(0, width - text.count))
        return alignment == .left ? text + blanks : blanks + text
    }
}
