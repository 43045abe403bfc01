internal import Messages

/// Somebody has not come (S10).
enum NoShowScreen {
    static func draw(_ desk: Desk, on canvas: inout Canvas) {
        guard case .noShow(let appointment) = desk.sheet else { return }
        let words = canvas.words
        canvas.drawHead(words.noShowTitle, of: desk)
        CancelScreen.line(appointment, desk, on: &canvas)
        for (index, choice) in words.noShowChoices.enumerated() {
            canvas.put("\(index + 1)  \(choice)", row: 4 + index, column: 3)
        }
        canvas.put([words.noShowHint, words.nothingYet], row: 8)
        canvas.frame.cursor = .init(row: 4, column: 3)
    }
}
