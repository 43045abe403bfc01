internal import Messages

/// The search as a form (W2).
enum FormScreen {
    static func draw(_ desk: Desk, on canvas: inout Canvas) {
        let words = canvas.words
        canvas.drawHead(words.formTitle, of: desk)
        canvas.put(words.lineLabel + desk.form.text, row: 2)
        let first = canvas.body.count > desk.form.fields.count + 3 ? 4 : 3
        for (index, field) in desk.form.fields.enumerated() where canvas.body.contains(first + index) {
            let row = first + index
            let isMarked = index == desk.form.marked
            canvas.frame.put(isMarked ? ">" : " ", row: row, column: 1)
            canvas.frame.put(words.formFields[index], row: row, column: 3, width: 14)
            let value = "< " + field.choices[field.chosen].label + " >"
            canvas.frame.put(value, row: row, column: 18, width: 34, look: isMarked ? .marked : .plain)
            if isMarked { canvas.frame.cursor = .init(row: row, column: 18) }
        }
        let row = first + desk.form.fields.count + 1
        guard let line = desk.session.line, !desk.form.text.isEmpty else { return }
        if line.unknown.isEmpty {
            canvas.put(words.found(desk.session.slots.count), row: row, look: .strong)
            canvas.put(words.understood(line.query), row: row + 1)
        } else {
            canvas.put(words.unknown(line.unknown), row: row, look: .warning)
        }
    }
}
