internal import Core
internal import Messages

/// Those who wait, in their order (S12), and the answer to what is held for one of them.
enum WaitingScreen {
    private static let columns = [1, 5, 18, 23, 28, 52, 77]

    static func draw(_ desk: Desk, on canvas: inout Canvas) {
        let words = canvas.words
        let places = desk.session.waiting
        canvas.drawHead(words.waitingTitle(desk.session.site), of: desk)
        canvas.put(words.waitingLine(places.count, fitting: places.count { $0.fitting != nil }), row: 2, look: .strong)
        guard !places.isEmpty else {
            canvas.put([words.nobodyWaits, words.joinHint], row: 4, column: 3)
            return
        }
        let shift = canvas.isWide ? (canvas.width - 80) / 2 : 0
        let columns = columns.enumerated().map { $0.element + ($0.offset < 5 ? 0 : $0.offset == 5 ? shift : shift * 2) }
        canvas.put(words.waitingColumns, at: columns, row: 3, upTo: canvas.width - 1, look: .faint)
        let first = desk.waitingMark / Desk.pageSize * Desk.pageSize
        for (index, place) in places.enumerated().dropFirst(first).prefix(Desk.pageSize) {
            let row = 4 + index - first
            canvas.put(
                words.cells(index - first + 1, place.words, on: desk.today),
                at: columns,
                row: row,
                upTo: canvas.width - 1
            )
            guard index == desk.waitingMark else { continue }
            canvas.frame.mark(row: row, columns: 1..<canvas.width - 1)
            canvas.frame.cursor = .init(row: row, column: 1)
        }
        let left = places.count - first - Desk.pageSize
        if left > 0 { canvas.put(words.more(left), row: 13, column: 6, look: .faint) }
        guard places.indices.contains(desk.waitingMark) else { return }
        let place = places[desk.waitingMark]
        let notes = words.offerHint(place.words) + ["", words.orderNote, words.joinHint]
        canvas.put(notes.flatMap { $0.wrapped(to: canvas.width - 2) }, row: 14)
    }

    static func drawOffer(_ desk: Desk, on canvas: inout Canvas) {
        guard case .offered(let code, let appointment) = desk.session.screen else { return }
        let words = canvas.words
        canvas.drawHead(words.offerTitle, of: desk)
        let place = desk.session.waiting.first { $0.entry.code == code }
        canvas.put(place?.words.who(words.language) ?? "\(code)", row: 2, look: .strong)
        canvas.put(
            "\(words.when(appointment.period))  \(words.name(appointment.site)), \(words.place(appointment)), "
                + words.name(appointment.caseManager),
            row: 3
        )
        if let until = appointment.heldUntil { canvas.put(words.heldForThem(until: until), row: 4) }
        for (index, choice) in words.offerChoices.enumerated() {
            canvas.put("\(index + 1)  \(choice)", row: 6 + index, column: 3)
        }
        canvas.put(words.offerNotes.flatMap { $0.wrapped(to: canvas.width - 2) }, row: 10)
        canvas.frame.cursor = .init(row: 6, column: 3)
    }
}
