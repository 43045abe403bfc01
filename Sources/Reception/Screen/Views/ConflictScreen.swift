internal import Core
internal import Messages

/// Why nothing was done, and what can be done instead (S6).
enum ConflictScreen {
    static func draw(_ desk: Desk, on canvas: inout Canvas) {
        guard let refusal = desk.session.refusal else { return }
        let words = canvas.words
        canvas.drawHead(words.conflictTitle, of: desk)
        canvas.put(words.why, row: 2, look: .strong)
        let fact = words.refused(refusal).fact
        let row = canvas.put(fact.wrapped(to: canvas.width - 14), row: 2, column: 12)
        canvas.put(words.nothingStored, row: row + 1)
        canvas.frame.cursor = .init(row: 2, column: 1)
        guard desk.session.screen == .found else { return }
        canvas.put(words.instead, row: row + 3, look: .strong)
        for (index, slot) in desk.session.slots.prefix(3).enumerated() {
            SearchScreen.draw(slot, number: index + 1, on: &canvas, row: row + 4 + index, upTo: canvas.width - 1)
        }
    }
}
