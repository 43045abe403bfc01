internal import Messages

/// Nobody has pressed a key for a while: what is held is all that shows.
enum LockScreen {
    static func draw(_ desk: Desk, on canvas: inout Canvas) {
        let words = canvas.words
        canvas.drawHead(words.lockedTitle, of: desk)
        canvas.put(words.locked(minutes: Int(Desk.idleLimit / 60_000)), row: 4)
        canvas.frame.cursor = .init(row: 4, column: 1)
        guard case .held(let appointment) = desk.session.screen else { return }
        canvas.put(words.held(HeldScreen.secondsLeft(of: appointment, at: desk.now)), row: 6, look: .strong)
    }
}
