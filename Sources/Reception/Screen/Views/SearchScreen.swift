internal import Core
internal import Messages

/// The search for free times (S2), beside it what there is to know about the marked one (W1).
enum SearchScreen {
    private static let columns = [1, 6, 22, 35, 56, 61]

    static func draw(_ desk: Desk, on canvas: inout Canvas) {
        let words = canvas.words
        let moving = desk.session.moving
        canvas.drawHead(moving.map { words.moveTitle($0.code) } ?? words.newAppointment, of: desk)
        canvas.putField(
            words.searchPrompt,
            desk.line,
            example: words.searchExample,
            row: 2,
            isActive: desk.view == .search
        )
        drawMeaning(desk, on: &canvas)
        canvas.frame.rule(row: 4)
        let isWide = canvas.isWide
        let end = isWide ? 84 : canvas.width - 1
        let rows = 5..<(isWide ? 20 : canvas.body.upperBound)
        if desk.session.slots.isEmpty {
            drawNothing(desk, on: &canvas, row: rows.lowerBound)
        } else {
            list(desk, on: &canvas, rows: rows, upTo: end)
        }
        guard isWide else { return }
        for row in rows { canvas.frame.put("│", row: row, column: 85, look: .faint) }
        if desk.session.slots.indices.contains(desk.foundMark) {
            canvas.put(words.preview(desk.session.slots[desk.foundMark]), row: rows.lowerBound, column: 87)
        }
        canvas.frame.rule(row: rows.upperBound)
        let cursor = canvas.frame.cursor
        WeekStrip.draw(desk, on: &canvas, row: rows.upperBound + 1)
        let below = rows.upperBound + WeekStrip.height + 2..<canvas.body.upperBound
        DayScreen.list(desk, on: &canvas, rows: below, upTo: canvas.width - 1, isActive: false)
        canvas.frame.cursor = cursor
    }

    /// What the line was taken for.
    private static func drawMeaning(_ desk: Desk, on canvas: inout Canvas) {
        guard let line = desk.session.line, !desk.line.text.isEmpty else { return }
        if line.unknown.isEmpty {
            guard !line.overruled.isEmpty else {
                canvas.put(canvas.words.understood(line.query), row: 3)
                return
            }
            canvas.put(canvas.words.overruled(line.overruled, line.query), row: 3, look: .warning)
        } else {
            canvas.put(canvas.words.unknown(line.unknown), row: 3, look: .warning)
        }
    }

    private static func drawNothing(_ desk: Desk, on canvas: inout Canvas, row: Int) {
        let words = canvas.words
        guard let line = desk.session.line, line.unknown.isEmpty, !desk.line.text.isEmpty else { return }
        guard desk.searching == nil else {
            canvas.put(words.searching, row: row)
            return
        }
        canvas.put(words.nothingFree, row: row, look: .strong)
        canvas.put(desk.relaxations.map { words.relaxation($0.wish, $0.slot) }, row: row + 2, column: 3)
    }

    /// The free times, nine at a time.
    private static func list(_ desk: Desk, on canvas: inout Canvas, rows: Range<Int>, upTo end: Int) {
        let words = canvas.words
        let slots = desk.session.slots
        canvas.put(words.found(slots.count), row: rows.lowerBound, look: .strong)
        canvas.put(words.slotColumns, at: columns, row: rows.lowerBound + 1, upTo: end, look: .faint)
        let size = min(Desk.pageSize, rows.count - 2)
        let first = desk.foundMark / Desk.pageSize * Desk.pageSize
        for (index, slot) in slots.enumerated().dropFirst(first).prefix(size) {
            let row = rows.lowerBound + 2 + index - first
            draw(slot, number: index - first + 1, on: &canvas, row: row, upTo: end)
            if desk.view == .found, index == desk.foundMark {
                canvas.frame.mark(row: row, columns: 1..<end)
                canvas.frame.cursor = .init(row: row, column: 1)
            }
        }
        let left = slots.count - first - size
        if left > 0 { canvas.put(words.more(left), row: rows.lowerBound + 2 + size, column: 6, look: .faint) }
    }

    /// A free time in a row.
    static func draw(_ slot: Slot, number: Int, on canvas: inout Canvas, row: Int, upTo end: Int) {
        let words = canvas.words
        let cells = [
            "\(number)", words.date(words.day(of: slot.period)), words.span(slot.period), words.name(slot.site),
            words.way(slot.wayMinutes),
            words.name(slot.caseManager) + (slot.interpreter == nil ? "" : words.interpreted),
        ]
        canvas.put(cells, at: columns, row: row, upTo: end)
    }
}
