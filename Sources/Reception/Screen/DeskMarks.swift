internal import Core
internal import Messages

extension Desk {
    /// Moves what is marked.
    mutating func move(_ action: DeskAction, in view: DeskView) -> [DeskEffect] {
        switch view {
        case .day: dayMark = Self.moved(dayMark, action, count: session.dayRows.count)
        case .found: foundMark = Self.moved(foundMark, action, count: session.slots.count)
        case .waiting: waitingMark = Self.moved(waitingMark, action, count: session.waiting.count)
        case .sites: siteMark = Self.moved(siteMark, action, count: siteChoices.count)
        case .form:
            form.move(action)
            line = TextField(form.text)
            if action == .left || action == .right { return search() }
        case .week: return moveInWeek(action)
        case .help: helpPage = max(0, min(HelpScreen.mostPages - 1, helpPage + (action == .nextPage ? 1 : -1)))
        default: break
        }
        return []
    }

    private static func moved(_ mark: Int, _ action: DeskAction, count: Int) -> Int {
        let wanted =
            switch action {
            case .previous: mark - 1
            case .next: mark + 1
            case .previousPage: mark - pageSize
            case .nextPage: mark + pageSize
            case .first: 0
            case .last: count - 1
            default: mark
            }
        return max(0, min(wanted, count - 1))
    }

    private mutating func moveInWeek(_ action: DeskAction) -> [DeskEffect] {
        guard let grid = session.week else { return [] }
        switch action {
        case .previous: weekRow -= 1
        case .next: weekRow += 1
        case .left: weekColumn -= 1
        case .right: weekColumn += 1
        case .previousPage: return run(.showWeek(grid.days.lowerBound.advanced(by: -7)))
        case .nextPage: return run(.showWeek(grid.days.lowerBound.advanced(by: 7)))
        case .nextFree: goToNextFree(grid)
        default: break
        }
        weekRow = max(0, min(weekRow, grid.times.count - 1))
        weekColumn = max(0, min(weekColumn, grid.columns.count - 1))
        return []
    }

    private mutating func goToNextFree(_ grid: WeekGrid) {
        let height = grid.times.count
        let cells = grid.columns.count * height
        guard cells > 0 else { return }
        let start = weekColumn * height + weekRow
        for step in 1...cells {
            let cell = (start + step) % cells
            guard grid.columns[cell / height].obstacles[cell % height] == nil else { continue }
            (weekColumn, weekRow) = (cell / height, cell % height)
            return
        }
    }

    /// Says why the marked cell of the week is not free.
    mutating func explain() {
        guard let grid = session.week, grid.columns.indices.contains(weekColumn),
            let obstacle = grid.columns[weekColumn].obstacles[weekRow]
        else { return }
        notice = Notice(text: county.words.reason(obstacle), look: .strong)
    }
}
