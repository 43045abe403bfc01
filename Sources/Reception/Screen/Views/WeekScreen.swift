internal import Core
internal import Messages

/// A week of a site (S7): what is free, and what is not.
enum WeekScreen {
    static func draw(_ desk: Desk, on canvas: inout Canvas) {
        guard let grid = desk.session.week else { return }
        let words = canvas.words
        canvas.drawHead(words.weekTitle(grid.site), of: desk)
        canvas.put(words.days(grid.days) + "   " + words.asked(grid.query), row: 2)
        guard !grid.columns.isEmpty else {
            canvas.put(words.noHoursInWeek, row: 4)
            return
        }
        let room = max(1, (canvas.width - 8) / width)
        let firstColumn = desk.weekColumn / room * room
        let columns = grid.columns.indices.dropFirst(firstColumn).prefix(room)
        for (place, index) in columns.enumerated() {
            let column = grid.columns[index]
            let isNewDay = place == 0 || grid.columns[index - 1].date != column.date
            let x = 8 + place * width
            if isNewDay { canvas.frame.put(words.shortDate(column.date), row: 3, column: x, look: .strong) }
            canvas.frame.put(
                shortName(column.caseManager, words.name(column.caseManager)),
                row: 4,
                column: x,
                width: width - 1,
                look: .faint
            )
        }
        let rows = canvas.body.upperBound - 4 - 5
        let firstRow = desk.weekRow / max(1, rows) * max(1, rows)
        for (place, row) in grid.times.indices.dropFirst(firstRow).prefix(rows).enumerated() {
            canvas.frame.put("\(grid.times[row])", row: 5 + place, column: 1)
            for (position, index) in columns.enumerated() {
                let isMarked = row == desk.weekRow && index == desk.weekColumn
                let sign = words.sign(grid.columns[index].obstacles[row])
                let x = 8 + position * width
                canvas.frame.put(
                    isMarked ? "[\(sign)]" : " \(sign) ",
                    row: 5 + place,
                    column: x,
                    look: isMarked ? .marked : sign == "o" ? .strong : .plain
                )
                if isMarked { canvas.frame.cursor = .init(row: 5 + place, column: x + 1) }
            }
        }
        drawMarked(grid, desk, on: &canvas)
    }

    private static let width = 7

    private static func drawMarked(_ grid: WeekGrid, _ desk: Desk, on canvas: inout Canvas) {
        let words = canvas.words
        canvas.put(words.legend, row: canvas.body.upperBound - 3, look: .faint)
        guard grid.columns.indices.contains(desk.weekColumn), grid.times.indices.contains(desk.weekRow) else { return }
        let column = grid.columns[desk.weekColumn]
        let sign = words.sign(column.obstacles[desk.weekRow])
        canvas.put(
            "[\(sign)] \(words.date(column.date))  \(grid.times[desk.weekRow])  \(words.name(column.caseManager))",
            row: canvas.body.upperBound - 1
        )
    }

    /// The last name, as far as there is room.
    private static func shortName(_ person: Identifier<CaseManager>, _ name: String) -> String {
        name.split(separator: " ").last.map { String($0) } ?? person.rawValue
    }
}
