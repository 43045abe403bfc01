internal import Core
internal import Messages

/// An appointment and where it is to go, side by side (S8).
enum MoveScreen {
    static func draw(_ desk: Desk, on canvas: inout Canvas) {
        guard case .move(let slot) = desk.session.screen, let old = desk.session.moving else { return }
        let words = canvas.words
        canvas.drawHead(words.moveTitle(old.code), of: desk)
        let before = [
            words.date(words.day(of: old.period)), words.span(old.period),
            "\(words.name(old.site)), \(words.place(old))", words.name(old.caseManager),
        ]
        let after = [
            words.date(words.day(of: slot.period)), words.span(slot.period), words.name(slot.site),
            words.name(slot.caseManager),
        ]
        let differs = [
            before[0] != after[0], before[1] != after[1], old.site != slot.site, old.caseManager != slot.caseManager,
        ]
        let columns = [1, 11, 11 + (canvas.width - 22) / 2, canvas.width - 11]
        canvas.put(["", words.old, words.new, ""], at: columns, row: 3, upTo: canvas.width - 1, look: .strong)
        for (index, label) in words.comparedColumns.enumerated() {
            let note = differs[index] ? words.differs : ""
            canvas.put([label, before[index], after[index], note], at: columns, row: 4 + index, upTo: canvas.width - 1)
        }
        let row = canvas.putProse([words.moveNote, words.newSlipNeeded], row: 9)
        canvas.put(words.nothingYet, row: min(row + 1, canvas.body.upperBound - 1))
        canvas.frame.cursor = .init(row: 4, column: columns[2])
    }
}
