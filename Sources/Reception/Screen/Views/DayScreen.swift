internal import Core
internal import Messages

/// The list of the day (S1).
enum DayScreen {
    private static let columns = [3, 16, 38, 43, 58, 69]
    private static let narrow = [3, 16, 34, 40]

    static func draw(_ desk: Desk, on canvas: inout Canvas) {
        canvas.drawHead(canvas.words.reception(desk.session.site), of: desk)
        list(desk, on: &canvas, rows: canvas.body, upTo: canvas.width - 1, isActive: true)
    }

    /// The list in some rows.
    static func list(_ desk: Desk, on canvas: inout Canvas, rows: Range<Int>, upTo end: Int, isActive: Bool) {
        guard rows.count > 3 else { return }
        let words = canvas.words
        let isToday = desk.shownDate == desk.today
        canvas.put(
            words.dayLine(desk.shownDate, isToday: isToday, desk.session.day),
            row: rows.lowerBound,
            look: .strong
        )
        guard !desk.session.day.isEmpty else {
            canvas.put(words.noAppointments, row: rows.lowerBound + 2, column: 3)
            canvas.frame.cursor = .init(row: rows.lowerBound, column: 1)
            return
        }
        // Of one site all lines would name the same.
        let showsSite = desk.session.site == nil && end > 76
        let columns = showsSite ? columns : narrow
        func cells(_ all: [String]) -> [String] {
            showsSite ? all : [all[0], all[1], all[2], "\(all[4])  \(all[5])"]
        }
        var heads = words.dayColumns
        heads[4] = heads[4].padded(to: 9)
        canvas.put(cells(heads), at: columns, row: rows.lowerBound + 1, upTo: end, look: .faint)
        let room = rows.count - 2
        let first = desk.dayMark / room * room
        for (index, appointment) in desk.session.day.enumerated().dropFirst(first).prefix(room) {
            let row = rows.lowerBound + 2 + index - first
            let isOpen = !appointment.isHidden
            let line = cells([
                words.span(appointment.period), words.name(appointment.caseManager),
                isOpen ? words.shortPlace(appointment) : "", words.name(appointment.site),
                isOpen ? "\(appointment.code)" : "", isOpen ? words.standing(appointment, at: desk.now) : words.taken,
            ])
            let isOver = !appointment.state.takesUpTime || appointment.state == .completed
            let look: Frame.Look = appointment.state == .needsDecision ? .alert : isOver ? .faint : .plain
            canvas.put(line, at: columns, row: row, upTo: end, look: look)
            if isActive, index == desk.dayMark { canvas.mark(row: row, upTo: end) }
        }
    }
}
