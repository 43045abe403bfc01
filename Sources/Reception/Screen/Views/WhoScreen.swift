internal import Core
internal import Messages

/// Who comes, while a time is held for them (S3).
enum WhoScreen {
    private static let columns = [1, 5, 13, 39, 50, 61, 71]
    private static let narrow = [1, 5, 13, 39, 50, 62]

    static func draw(_ desk: Desk, on canvas: inout Canvas) {
        let words = canvas.words
        switch desk.session.screen {
        case .held(let appointment):
            canvas.drawHead(words.newAppointment, of: desk)
            HeldScreen.banner(appointment, desk, on: &canvas, row: 2)
        case .joining(let entry):
            canvas.drawHead(words.waitingTitle(desk.session.site), of: desk)
            canvas.put(words.joining(entry), row: 2, look: .strong)
        default: return
        }
        canvas.frame.rule(row: 3)
        let (prompt, example) = words.question(desk.session.client.question)
        canvas.putField(prompt, desk.clientField, example: example, row: 4, isActive: true)
        guard case .who(let query?, let hits) = desk.session.client else { return }
        guard !hits.isEmpty else {
            if desk.findingClients == nil { canvas.put(words.nobodyFound, row: 6, look: .strong) }
            return
        }
        let isWide = canvas.width >= 100
        let columns = isWide ? columns : narrow
        func cells(_ all: [String]) -> [String] { isWide ? all : Array(all[..<5]) + [all[6]] }
        canvas.put(cells(words.clientColumns), at: columns, row: 6, upTo: canvas.width - 1, look: .faint)
        for (index, hit) in hits.prefix(Desk.pageSize).enumerated() {
            canvas.put(cells(words.cells(index + 1, hit)), at: columns, row: 7 + index, upTo: canvas.width - 1)
        }
        let isCertain = hits.certain(for: query) != nil
        canvas.put(isCertain ? words.certain : words.chooseByDigit, row: 8 + min(hits.count, Desk.pageSize))
    }
}

extension ClientStep {
    /// What is asked.
    fileprivate var question: DeskWords.ClientQuestion {
        switch self {
        case .who, .settled: .who
        case .name: .name
        case .phone: .phone
        case .language: .language
        }
    }
}
