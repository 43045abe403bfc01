internal import Core
internal import Messages

/// There is no connection (S13).
enum DisconnectedScreen {
    static func draw(_ desk: Desk, on canvas: inout Canvas) {
        guard let loss = desk.loss else { return }
        let words = canvas.words
        canvas.frame.put(words.disconnected(since: loss.since, at: desk.now), row: 0, column: 1, look: .alert)
        if let asOf = desk.listAsOf {
            let text = words.listFrom(asOf)
            canvas.frame.put("  " + text, row: 0, column: max(34, canvas.width - text.columnWidth - 3))
        }
        canvas.frame.rule(row: 1)
        let left = max(0, loss.retryAt.seconds - desk.now.seconds)
        let next = canvas.putProse([words.retrying(in: left, attempt: loss.attempt)], row: 2) + 1
        let row = canvas.putProse(desk.unclear == nil ? [words.nothingUnclear] : words.unclear, row: next)
        if case .held(let appointment) = desk.session.screen {
            HeldScreen.banner(appointment, desk, on: &canvas, row: row)
        }
        canvas.put(words.readOnlyList, row: row + 1, look: .strong)
        let rows = canvas.rows(from: row + 2)
        DayScreen.list(desk, on: &canvas, rows: rows, upTo: canvas.width - 1, isActive: false)
        canvas.frame.cursor = .init(row: 0, column: 1)
    }
}
