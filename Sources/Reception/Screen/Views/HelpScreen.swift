internal import Messages

/// All keys of the screen below, and the words of the search line (W3).
enum HelpScreen {
    static func draw(_ desk: Desk, on canvas: inout Canvas) {
        let words = canvas.words
        canvas.drawHead(words.helpTitle, of: desk)
        let bindings = KeyTable.bindings(in: desk.viewBelowHelp)
        let halves = bindings.count > canvas.body.count - 2 || canvas.width < 120 ? 2 : 1
        let height = (bindings.count + halves - 1) / halves
        canvas.put(words.onThisPage, row: 2, look: .strong)
        let columnWidth = canvas.width >= 120 ? 36 : (canvas.width - 2) / 2
        for (index, binding) in bindings.enumerated() {
            let (row, column) = (3 + index % height, 1 + index / height * columnWidth)
            guard canvas.body.contains(row) else { continue }
            let keys = binding.allNames(in: words)
            let end = canvas.frame.put(keys, row: row, column: column, width: columnWidth - 2, look: .strong)
            let start = max(end + 1, column + 14)
            canvas.frame.put(
                words.label(binding.label),
                row: row,
                column: start,
                width: column + columnWidth - start - 1
            )
        }
        var row = 3 + height + 1
        if canvas.width >= 120 {
            canvas.put(words.inSearch, row: 2, column: 76, look: .strong)
            row = max(row, canvas.put(words.searchHelp, row: 3, column: 76) + 1)
        }
        canvas.put(words.helpNotes, row: row)
        canvas.frame.cursor = .init(row: 2, column: 1)
    }
}
