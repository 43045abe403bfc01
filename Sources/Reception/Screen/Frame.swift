internal import Messages

/// What a terminal shows: a value, cell by cell. The same desk in the same size always gives the same frame.
///
/// Nothing that could steer a terminal gets into it: no control character, and no mark that turns the direction of
/// writing.
public struct Frame: Hashable, Sendable {
    /// How a cell looks. None of it carries a meaning that the characters do not.
    public enum Look: Hashable, Sendable {
        case plain, strong, faint
        /// The line or cell that keys are about.
        case marked
        /// Where one types.
        case field
        case warning, alert
    }

    /// One column of a row.
    public struct Cell: Hashable, Sendable {
        /// The character; `nil` right of one that takes two columns.
        public let character: Character?
        public let look: Look
    }

    /// Where something is.
    public struct Position: Hashable, Sendable {
        public let row: Int
        public let column: Int

        public init(row: Int, column: Int) {
            self.row = row
            self.column = column
        }
    }

    public let height: Int
    public let width: Int
    public private(set) var rows: [[Cell]]
    /// Where the terminal's cursor stands, which is what screen readers follow.
    public var cursor = Position(row: 0, column: 0)

    private static let blank = Cell(character: " ", look: .plain)

    /// An empty frame.
    public init(height: Int, width: Int) {
        self.height = max(1, height)
        self.width = max(1, width)
        rows = Array(repeating: Array(repeating: Self.blank, count: self.width), count: self.height)
    }

    /// Writes a text; what does not fit is cut off with an ellipsis.
    ///
    /// - Parameters:
    ///   - text: The text; what has no place in a frame is left out of it.
    ///   - row: The row; a text in none of the frame's is not written.
    ///   - column: The first column.
    ///   - width: How many columns it may take; up to the frame's edge where `nil`.
    ///   - look: How it looks.
    /// - Returns: The column behind it.
    @discardableResult
    public mutating func put(
        _ text: String,
        row: Int,
        column: Int,
        width: Int? = nil,
        look: Look = .plain
    ) -> Int {
        let end = min(self.width, column + (width ?? self.width))
        guard rows.indices.contains(row), column >= 0, column < end else { return column }
        var position = column
        for character in text.safeForFrame.shortened(to: end - column) {
            let columns = character.columnWidth
            guard columns > 0 else { continue }
            rows[row][position] = Cell(character: character, look: look)
            if columns == 2 { rows[row][position + 1] = Cell(character: nil, look: look) }
            position += columns
        }
        return position
    }

    /// Lets a part of a row look otherwise.
    public mutating func mark(row: Int, columns: Range<Int>, look: Look = .marked) {
        guard rows.indices.contains(row) else { return }
        for column in columns.clamped(to: 0..<width) {
            rows[row][column] = Cell(character: rows[row][column].character, look: look)
        }
    }

    /// Puts others in the place of characters, a cell for a cell.
    mutating func replaceCharacters(_ other: (Character) -> Character) {
        rows = rows.map { cells in
            cells.map { Cell(character: other($0.character ?? " "), look: $0.look) }
        }
    }

    /// Draws a line across.
    public mutating func rule(row: Int) {
        put(String(repeating: "─", count: width), row: row, column: 0, look: .faint)
    }

    /// The characters of a row, without blanks at its end.
    public func text(ofRow row: Int) -> String {
        let text = String(rows[row].compactMap(\.character))
        return String(text.prefix(text.count - text.reversed().prefix { $0 == " " }.count))
    }

    /// All rows, each ended by a line feed.
    public var text: String {
        rows.indices.map { text(ofRow: $0) + "\n" }.joined()
    }
}
