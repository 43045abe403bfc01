internal import Core
internal import Messages

/// Nobody has pressed a key for a while: what is held is all that shows.
enum LockScreen {
    static func draw(_ desk: Desk, on canvas: inout Canvas) {
        let words = canvas.words
        canvas.drawHead(words.lockedTitle, of: desk)
        let minutes = Int(Desk.idleLimit / 60_000)
        if case .held(let appointment) = desk.session.screen {
            canvas.put(words.held(HeldScreen.secondsLeft(of: appointment, at: desk.now)), row: 2, look: .strong)
        }
        switch desk.lock.key {
        case .unknown: canvas.put(words.lockedForNow(minutes: minutes), row: 4)
        case .any: canvas.put(words.locked(minutes: minutes), row: 4)
        case .pin(0): canvas.put(words.pinUsedUp, row: 4, look: .alert)
        case .pin(let attempts):
            canvas.put(words.lockedByPin(minutes: minutes), row: 4)
            // Nobody beside the desk counts the digits.
            let end = canvas.frame.put(words.pinPrompt, row: 6, column: 1, look: .strong)
            let typed = canvas.frame.put(
                desk.lock.typed.isEmpty ? "" : "****",
                row: 6,
                column: end,
                look: .field
            )
            if desk.lock.wasWrong { canvas.put(words.pinWrong(attempts: attempts), row: 8, look: .warning) }
            if desk.loss != nil { canvas.put(words.pinNeedsConnection, row: 9, look: .alert) }
            canvas.frame.cursor = .init(row: 6, column: typed)
            return
        }
        canvas.frame.cursor = .init(row: 4, column: 1)
    }
}
