internal import Core
internal import Messages

/// A time that is held, to be read aloud and booked (S4).
enum HeldScreen {
    static func draw(_ desk: Desk, on canvas: inout Canvas) {
        guard case .held(let appointment) = desk.session.screen else { return }
        let words = canvas.words
        canvas.drawHead(words.newAppointment, of: desk)
        banner(appointment, desk, on: &canvas, row: 2)
        canvas.frame.rule(row: 3)
        canvas.put(words.readAloud, row: 4)
        let row = canvas.put(
            words.sentences(appointment, in: desk.session.line?.query.language),
            row: 6,
            column: 4,
            look: .strong
        )
        if case .settled(let tag) = desk.session.client { canvas.put(words.person(tag), row: row + 1) }
        let isOver = secondsLeft(of: appointment, at: desk.now) <= 0
        canvas.put(isOver ? words.heldRanOut : words.notBookedYet, row: row + 3, look: isOver ? .alert : .plain)
        canvas.put(words.warnings(of: desk.session.ahead), row: row + 5, look: .warning)
        canvas.frame.cursor = .init(row: min(row + 3, canvas.body.upperBound - 1), column: 1)
    }

    /// What is held, and for how long.
    static func banner(_ appointment: Appointment, _ desk: Desk, on canvas: inout Canvas, row: Int) {
        let words = canvas.words
        let left = secondsLeft(of: appointment, at: desk.now)
        let column = canvas.frame.put(words.held(left), row: row, column: 1, look: left <= 60 ? .alert : .strong)
        canvas.frame.put(
            "\(words.when(appointment.period))  \(words.name(appointment.site)), \(words.place(appointment)), "
                + words.name(appointment.caseManager),
            row: row,
            column: column + 2,
            width: canvas.width - column - 3
        )
    }

    static func secondsLeft(of appointment: Appointment, at now: Instant) -> Int64 {
        (appointment.heldUntil?.seconds ?? now.seconds) - now.seconds
    }
}
