internal import Messages

/// What a client takes home, where it is not printed at once, and why it is not.
enum SlipScreen {
    static func draw(_ desk: Desk, on canvas: inout Canvas) {
        guard let slip = desk.session.slip else { return }
        let words = canvas.words
        canvas.drawHead(words.slipTitle(slip.code), of: desk)
        let row = canvas.put(
            words.fate(slip.fate.reason).flatMap { $0.wrapped(to: canvas.width - 2) },
            row: 2,
            look: slip.fate == .unprinted ? .plain : .warning
        )
        canvas.put(slip.lines, row: row + 1, column: 3)
        canvas.frame.cursor = .init(row: 2, column: 1)
    }
}

extension DeskSlip.Fate {
    /// Why a slip is not printed.
    fileprivate var reason: DeskWords.UnprintedSlip {
        switch self {
        case .printed, .unprinted: .noPrinter
        case .undecided: .undecided
        case .failed(let explanation): .failed(explanation)
        }
    }
}
