internal import Core
internal import Messages

/// The week of the marked free time in a few lines (W1), as far as it is known without asking.
enum WeekStrip {
    /// How many rows it takes.
    static let height = 4

    static func draw(_ desk: Desk, on canvas: inout Canvas, row: Int) {
        guard desk.session.slots.indices.contains(desk.foundMark) else { return }
        let words = canvas.words
        let marked = desk.session.slots[desk.foundMark]
        let days = words.day(of: marked.period).isoWeek.days
        let dates = (0..<5).map { days.lowerBound.advanced(by: $0) }
        let columns = [1] + (0..<5).map { 26 + $0 * 18 }
        func put(_ cells: [String], _ offset: Int, look: Frame.Look = .plain) {
            canvas.put(cells, at: columns, row: row + offset, upTo: canvas.width - 1, look: look)
        }
        put([words.weekOf(marked.site)] + dates.map(words.shortDate), 0, look: .strong)
        let free = desk.session.slots.filter { $0.site == marked.site }
        put(
            [words.freeAndFitting] + dates.map { date in "\(free.count { words.day(of: $0.period) == date })" },
            1
        )
        guard let grid = desk.session.week, grid.site == marked.site, grid.days == days else {
            canvas.put(words.weekToSeeRest, row: row + 2, look: .faint)
            return
        }
        let loads = dates.map { DayLoad(of: $0, in: grid) }
        put([words.freeNotFitting] + loads.map { "\($0.free)" }, 2)
        put([words.load] + loads.map { $0.percent.map { words.load($0) } ?? "-" }, 3)
    }

    /// How full a day of a week is, in the half hours in which somebody receives.
    private struct DayLoad {
        private(set) var free = 0
        private var taken = 0
        private var fitting = 0

        init(of date: LocalDate, in grid: WeekGrid) {
            for obstacle in grid.columns.filter({ $0.date == date }).flatMap(\.obstacles) {
                switch obstacle {
                case nil: fitting += 1
                case .taken, .held: taken += 1
                case .absent, .holiday, .siteClosed, .past, .noHours, .outsideHours, .atOtherSites, .notEmployed,
                    .beyondHorizon, .offGrid:
                    break
                default: free += 1
                }
            }
        }

        /// How much of it is taken; nothing where nobody receives.
        var percent: Int? {
            let whole = free + taken + fitting
            return whole == 0 ? nil : taken * 100 / whole
        }
    }
}
