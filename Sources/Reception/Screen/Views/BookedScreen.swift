internal import Core
internal import Messages

/// What has been booked or moved (S5).
enum BookedScreen {
    static func draw(_ desk: Desk, on canvas: inout Canvas) {
        guard let appointment = desk.session.booked, let changedAt = desk.changedAt else { return }
        let words = canvas.words
        canvas.drawHead(words.bookedTitle, of: desk)
        canvas.put(words.saved(appointment, at: changedAt), row: 2, look: .strong)
        canvas.put(
            [
                words.when(appointment.period),
                "\(words.name(appointment.site)), \(words.place(appointment))",
                words.name(appointment.caseManager),
            ],
            row: 4,
            column: 4
        )
        canvas.put(words.slipHint, row: 8)
        canvas.put(words.undoHint(until: changedAt.advanced(bySeconds: AppointmentUndo.seconds)), row: 9)
        canvas.frame.cursor = .init(row: 2, column: 1)
    }
}
