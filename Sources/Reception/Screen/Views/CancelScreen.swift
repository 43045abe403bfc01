internal import Core
internal import Messages

/// A cancellation (S9): first who cancels, then another key than the one that began it.
enum CancelScreen {
    static func draw(_ desk: Desk, on canvas: inout Canvas) {
        guard case .cancel(let appointment, let event) = desk.sheet else { return }
        let words = canvas.words
        canvas.drawHead(words.cancelTitle(appointment.code), of: desk)
        line(appointment, desk, on: &canvas)
        canvas.put(words.whoCancels, row: 4, look: .strong)
        for (index, reason) in words.cancelReasons.enumerated() {
            let isPossible = appointment.state.after(Desk.reasons[index]) != nil
            canvas.put("\(index + 1)  \(reason)", row: 5 + index, column: 3, look: isPossible ? .plain : .faint)
        }
        canvas.put(
            event.map { words.confirmHint(isMistake: $0 == .correct) } ?? words.chooseReasonFirst,
            row: 10,
            look: .strong
        )
        if canvas.body.contains(11) { canvas.put(words.nothingYet, row: 11) }
        canvas.frame.cursor = .init(row: event == nil ? 4 : min(10, canvas.body.upperBound - 1), column: 1)
    }

    /// What it is about.
    static func line(_ appointment: Appointment, _ desk: Desk, on canvas: inout Canvas) {
        let words = canvas.words
        canvas.put(
            "\(words.when(appointment.period))  \(words.name(appointment.site)), \(words.place(appointment)), "
                + "\(words.name(appointment.caseManager))  \(words.standing(appointment, at: desk.now))",
            row: 2
        )
    }
}
