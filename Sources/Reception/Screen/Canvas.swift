internal import Core
internal import Messages

/// A frame with what every screen has: the head, the line about what has just happened, and the keys.
struct Canvas {
    var frame: Frame
    let words: DeskWords
    /// The rows between the head and the foot.
    let body: Range<Int>
    let width: Int

    init(_ desk: Desk, height: Int, width: Int) {
        frame = Frame(height: height, width: width)
        words = desk.county.words
        body = 2..<height - 4
        self.width = width
        drawNotice(of: desk, row: height - 4)
        frame.rule(row: height - 3)
        drawKeys(of: desk.view, rows: height - 2..<height)
    }

    /// The rows that are left from one on.
    func rows(from row: Int) -> Range<Int> { min(row, body.upperBound)..<body.upperBound }

    /// Whether there is room for a pane at the side.
    var isWide: Bool { width >= 120 && frame.height >= 30 }

    /// Writes the first line: where one is and what time it is.
    mutating func drawHead(_ title: String, of desk: Desk) {
        frame.put(title, row: 0, column: 1, width: width - 2, look: .strong)
        let clock = words.clock(desk.now)
        frame.put(" " + clock, row: 0, column: width - clock.columnWidth - 2)
        frame.rule(row: 1)
    }

    /// Writes lines one below another, as far as there is room.
    ///
    /// - Parameters:
    ///   - lines: The lines.
    ///   - row: The first row.
    ///   - column: The first column.
    ///   - look: How they look.
    /// - Returns: The row behind them.
    @discardableResult
    mutating func put(_ lines: [String], row: Int, column: Int = 1, look: Frame.Look = .plain) -> Int {
        for (index, line) in lines.enumerated() where body.contains(row + index) {
            frame.put(line, row: row + index, column: column, width: width - column - 1, look: look)
        }
        return row + lines.count
    }

    /// Writes a line within the body.
    mutating func put(_ line: String, row: Int, column: Int = 1, look: Frame.Look = .plain) {
        put([line], row: row, column: column, look: look)
    }

    /// Writes the cells of a table's row.
    mutating func put(_ cells: [String], at columns: [Int], row: Int, upTo end: Int, look: Frame.Look = .plain) {
        guard body.contains(row) else { return }
        for (index, cell) in cells.enumerated() where columns[index] < end {
            let next = index + 1 < columns.count ? columns[index + 1] - 1 : end
            frame.put(cell, row: row, column: columns[index], width: min(next, end) - columns[index], look: look)
        }
    }

    /// Writes the line in which one types, and puts the cursor there.
    mutating func putField(_ prompt: String, _ field: TextField, example: String, row: Int, isActive: Bool) {
        let start = frame.put(prompt, row: row, column: 1, look: .strong)
        frame.put(field.text, row: row, column: start, width: width - start - 1, look: isActive ? .field : .plain)
        if field.text.isEmpty { frame.put(example, row: row, column: start + 8, look: .faint) }
        guard isActive else { return }
        let before = String(field.text.prefix(field.caret)).safeForFrame.columnWidth
        frame.cursor = .init(row: row, column: min(width - 1, start + before))
    }

    /// Marks a row, and puts the cursor there.
    mutating func mark(row: Int, upTo end: Int) {
        frame.put(">", row: row, column: 1)
        frame.mark(row: row, columns: 1..<end)
        frame.cursor = .init(row: row, column: 1)
    }

    private mutating func drawNotice(of desk: Desk, row: Int) {
        if let work = desk.slowWork {
            let seconds = (desk.milliseconds - work.since) / 1_000
            frame.put(words.waiting(seconds), row: row, column: 1, width: width - 2, look: .warning)
        } else if let notice = desk.notice, !desk.isLocked {
            frame.put(notice.text, row: row, column: 1, width: width - 2, look: notice.look)
        }
    }

    /// Writes the keys of a view, as many as there is room for; the help always.
    private mutating func drawKeys(of view: DeskView, rows: Range<Int>) {
        let entries = KeyTable.bindings(in: view).filter(\.isInFooter).map { binding in
            (keys: binding.name(in: words), label: words.label(binding.label))
        }
        for gap in [3, 2, 1] {
            guard let lines = Self.lines(entries, gap: gap, width: width - 2, count: rows.count) else { continue }
            for (row, line) in zip(rows, lines) {
                var column = 1
                for entry in line {
                    column = frame.put(entry.keys, row: row, column: column, look: .strong) + 1
                    column = frame.put(entry.label, row: row, column: column) + gap
                }
            }
            return
        }
    }

    private typealias Entry = (keys: String, label: String)

    /// The entries in lines; `nil` where they do not fit, unless nothing narrower is possible.
    private static func lines(_ entries: [Entry], gap: Int, width: Int, count: Int) -> [[Entry]]? {
        var lines: [[Entry]] = [[]]
        var used = 0
        for entry in entries {
            let needed = entry.keys.columnWidth + 1 + entry.label.columnWidth
            if used > 0, used + gap + needed > width {
                guard lines.count < count else {
                    guard gap == 1 else { return nil }
                    continue
                }
                lines.append([])
                used = 0
            }
            lines[lines.count - 1].append(entry)
            used += (used > 0 ? gap : 0) + needed
        }
        return lines
    }
}

extension KeyBinding {
    /// What is printed on the keys, the first of them or all digits.
    func name(in words: DeskWords) -> String {
        let digits = keys.compactMap(\.digit)
        if digits.count > 1, digits.count == keys.count { return "\(digits[0])-\(digits[digits.count - 1])" }
        return keys.first.map { $0.name(in: words) } ?? ""
    }

    /// What is printed on all of the keys.
    func allNames(in words: DeskWords) -> String {
        let digits = keys.compactMap(\.digit)
        return digits.count > 1 ? name(in: words) : keys.map { $0.name(in: words) }.joined(separator: ", ")
    }
}

extension Key {
    /// What is printed on the key.
    func name(in words: DeskWords) -> String {
        switch self {
        case .character(" "): words.name(.space)
        case .character(let scalar): String(Character(scalar))
        case .enter: words.name(.enter)
        case .tab: words.name(.tab)
        case .backTab: words.name(.backTab)
        case .escape: words.name(.escape)
        case .backspace: words.name(.backspace)
        case .delete: words.name(.delete)
        case .up: words.name(.up)
        case .down: words.name(.down)
        case .left: words.name(.left)
        case .right: words.name(.right)
        case .pageUp: words.name(.pageUp)
        case .pageDown: words.name(.pageDown)
        case .home: words.name(.home)
        case .end: words.name(.end)
        case .function(let number): words.name(.function(number))
        case .control(let letter): words.name(.control(letter))
        case .other: ""
        }
    }
}
