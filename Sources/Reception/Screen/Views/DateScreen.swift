internal import Messages

/// Another day to show.
enum DateScreen {
    static func draw(_ desk: Desk, on canvas: inout Canvas) {
        let words = canvas.words
        canvas.drawHead(words.dateTitle, of: desk)
        canvas.putField(words.datePrompt, desk.dateField, example: words.dateExample, row: 3, isActive: true)
    }
}
