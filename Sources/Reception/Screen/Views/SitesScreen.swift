internal import Messages

/// The sites to go to.
enum SitesScreen {
    static func draw(_ desk: Desk, on canvas: inout Canvas) {
        let words = canvas.words
        canvas.drawHead(words.sitesTitle, of: desk)
        let choices = desk.siteChoices
        let first = desk.siteMark / Desk.pageSize * Desk.pageSize
        for (index, choice) in choices.enumerated().dropFirst(first).prefix(Desk.pageSize) {
            let row = 2 + index - first
            canvas.put("\(index - first + 1)  " + (choice.map(words.name) ?? words.wholeCounty), row: row, column: 3)
            if index == desk.siteMark { canvas.mark(row: row, upTo: canvas.width - 1) }
        }
        let left = choices.count - first - Desk.pageSize
        if left > 0, canvas.body.contains(11) { canvas.put(words.more(left), row: 11, column: 6, look: .faint) }
    }
}
