internal import Messages

/// All keys of the screen below, and the words of the search line (W3): one below the other where there is no room.
enum HelpScreen {
    /// More pages than this no window needs.
    static let mostPages = 8

    static func draw(_ desk: Desk, on canvas: inout Canvas) {
        let words = canvas.words
        canvas.drawHead(words.helpTitle, of: desk)
        canvas.frame.cursor = .init(row: 2, column: 1)
        let isWide = canvas.width >= 120
        let bindings = KeyTable.bindings(in: desk.viewBelowHelp)
        let room = canvas.body.count - 3
        let halves = canvas.width >= 80 && (bindings.count > room || !isWide) ? 2 : 1
        let pageSize = halves * room
        let keyPages = (bindings.count + pageSize - 1) / pageSize
        guard isWide || desk.helpPage < keyPages else {
            canvas.put(words.inSearch, row: 2, look: .strong)
            drawSearchHelp(on: &canvas, row: 3)
            return
        }
        let page = min(desk.helpPage, keyPages - 1)
        let shown = bindings.dropFirst(page * pageSize).prefix(pageSize)
        canvas.put(words.onThisPage, row: 2, look: .strong)
        let height = (shown.count + halves - 1) / halves
        drawKeys(Array(shown), height: height, columnWidth: isWide ? 36 : (canvas.width - 2) / halves, on: &canvas)
        var row = 3 + height + 1
        if isWide {
            canvas.put(words.inSearch, row: 2, column: 76, look: .strong)
            row = max(row, canvas.put(words.searchHelp, row: 3, column: 76) + 1)
        } else {
            let hint = page + 1 < keyPages ? words.moreKeysHint : words.searchHelpHint
            canvas.put(hint, row: 3 + height, look: .strong)
        }
        canvas.putProse(words.helpNotes, row: row)
    }

    private static func drawKeys(_ bindings: [KeyBinding], height: Int, columnWidth: Int, on canvas: inout Canvas) {
        for (index, binding) in bindings.enumerated() {
            let (row, column) = (3 + index % height, 1 + index / height * columnWidth)
            let keys = binding.allNames(in: canvas.words)
            let end = canvas.frame.put(keys, row: row, column: column, width: columnWidth - 2, look: .strong)
            let start = max(end + 1, column + 14)
            canvas.frame.put(
                canvas.words.label(binding.label),
                row: row,
                column: start,
                width: column + columnWidth - start - 1
            )
        }
    }

    /// The words of the search line, in two columns where one is too high.
    private static func drawSearchHelp(on canvas: inout Canvas, row: Int) {
        let lines = canvas.words.searchHelp
        let room = canvas.body.upperBound - row
        let height = lines.count > room ? (lines.count + 1) / 2 : lines.count
        for (index, line) in lines.enumerated() {
            canvas.put(line, row: row + index % height, column: 1 + index / height * (canvas.width / 2))
        }
    }
}
