internal import Messages

/// What a client takes home, as it is printed.
enum SlipScreen {
    static func draw(_ desk: Desk, on canvas: inout Canvas) {
        canvas.drawHead(canvas.words.slipTitle(nil), of: desk)
        canvas.put(desk.session.slip, row: 3, column: 3)
        canvas.frame.cursor = .init(row: 3, column: 3)
    }
}
