internal import Core
internal import Messages

/// The list of the day (S1).
enum DayScreen {
    /// Which cells of a row there is room for, and where.
    private struct Layout {
        let cells: [Int]
        let columns: [Int]

        /// Of one site all lines would name the same; of the county a narrow screen names no rooms.
        init(ofOneSite: Bool, upTo end: Int) {
            if ofOneSite || end <= 76 {
                (cells, columns) = ([0, 1, 2, 4, 5, 6], [3, 15, 32, 37, 49, 54])
            } else if end < 100 {
                (cells, columns) = ([0, 1, 3, 4, 5, 6], [3, 15, 32, 45, 57, 62])
            } else {
                (cells, columns) = (Array(0...6), [3, 16, 36, 42, 60, 73, 79])
            }
        }

        func picked(_ all: [String]) -> [String] { cells.map { all[$0] } }
    }

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
            words.dayLine(desk.shownDate, isToday: isToday, desk.session.day, desk.session.details.gaps),
            row: rows.lowerBound,
            look: .strong
        )
        let all = desk.session.dayRows
        guard !all.isEmpty else {
            canvas.put(words.noAppointments, row: rows.lowerBound + 2, column: 3)
            canvas.frame.cursor = .init(row: rows.lowerBound, column: 1)
            return
        }
        let layout = Layout(ofOneSite: desk.session.site != nil, upTo: end)
        canvas.put(
            layout.picked(words.dayColumns),
            at: layout.columns,
            row: rows.lowerBound + 1,
            upTo: end,
            look: .faint
        )
        let room = rows.count - 2
        let first = desk.dayMark / room * room
        for (index, line) in all.enumerated().dropFirst(first).prefix(room) {
            let row = rows.lowerBound + 2 + index - first
            let (cells, look) = cells(of: line, desk, words)
            canvas.put(layout.picked(cells), at: layout.columns, row: row, upTo: end, look: look)
            if isActive, index == desk.dayMark { canvas.mark(row: row, upTo: end) }
        }
    }

    private static func cells(
        of row: DayRow,
        _ desk: Desk,
        _ words: DeskWords
    ) -> (cells: [String], look: Frame.Look) {
        switch row {
        case .gap(let gap):
            let cells = [
                words.span(gap.period), words.name(gap.caseManager), "", words.name(gap.site), "", "",
                words.free(gap.period),
            ]
            return (cells, .faint)
        case .appointment(let index):
            let appointment = desk.session.day[index]
            let isOpen = !appointment.isHidden
            let tag = desk.session.details.tags[appointment.code]
            let cells = [
                words.span(appointment.period), words.name(appointment.caseManager),
                isOpen ? words.shortPlace(appointment) : "", words.name(appointment.site),
                isOpen ? words.client(of: appointment, tag) : "", isOpen ? words.talk(of: appointment, tag) : "",
                isOpen ? words.standing(appointment, at: desk.now) : words.taken,
            ]
            let isOver = !appointment.state.takesUpTime || appointment.state == .completed
            return (cells, appointment.state == .needsDecision ? .alert : isOver ? .faint : .plain)
        }
    }
}
