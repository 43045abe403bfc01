internal import Core
internal import Messages

/// What can be offered to somebody who has come without an appointment (S11).
enum WalkInScreen {
    private static let columns = [1, 6, 22, 35, 56, 74]

    static func draw(_ desk: Desk, on canvas: inout Canvas) {
        let words = canvas.words
        canvas.drawHead(words.walkInTitle, of: desk)
        canvas.putField(words.needPrompt, desk.line, example: words.needExample, row: 2, isActive: true)
        if let line = desk.session.line {
            let isKnown = line.unknown.isEmpty
            canvas.put(
                isKnown ? words.need(line.query) : words.unknown(line.unknown),
                row: 3,
                look: isKnown ? .plain : .warning
            )
        }
        canvas.frame.rule(row: 4)
        canvas.put(words.possibleNow, row: 5, look: .strong)
        let times = desk.session.walkInTimes
        guard !times.isEmpty else {
            let isAsking = desk.searching != nil
            let lines = isAsking ? [words.searching] : [words.nothingPossible, words.waitInstead]
            canvas.put(lines, row: 7, column: 3)
            return
        }
        canvas.put(words.walkInColumns, at: columns, row: 6, upTo: canvas.width - 1, look: .faint)
        for (index, time) in times.prefix(Desk.pageSize).enumerated() {
            let slot = time.slot
            let cells = [
                "\(index + 1)", time.isNow ? words.atOnce : words.date(words.day(of: slot.period)),
                words.span(slot.period), words.name(slot.site),
                words.name(slot.caseManager) + (slot.interpreter == nil ? "" : words.interpreted),
                "\(slot.period.minutes)'",
            ]
            let look: Frame.Look = time.isNow ? .strong : .plain
            canvas.put(cells, at: columns, row: 7 + index, upTo: canvas.width - 1, look: look)
        }
    }
}
