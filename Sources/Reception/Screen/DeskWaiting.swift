internal import Core
internal import Messages

/// Those who come without an appointment, and those who wait for one.
extension Desk {
    /// Begins with somebody who is there without an appointment.
    mutating func beginWalkIn() -> [DeskEffect] {
        (line, foundMark) = (TextField(), 0)
        return findWalkIn()
    }

    /// Looks for what can be offered to them; one search at a time, and once more where the line has changed meanwhile.
    mutating func findWalkIn() -> [DeskEffect] {
        let effect = county.reducer.follow(.walkIn(line.text), in: &session, on: today)
        guard let effect else { return [] }
        guard searching == nil else {
            isSearchStale = true
            return []
        }
        let effects = perform(effect)
        searching = workCount
        return effects
    }

    /// Follows a key about those who wait.
    mutating func followWaiting(_ action: DeskAction, in view: DeskView) -> [DeskEffect] {
        switch action {
        case .showWaiting:
            waitingMark = 0
            return run(.waiting(.show))
        case .joinWaiting:
            let effects = run(.waiting(.join))
            if effects.isEmpty, notice == nil {
                notice = Notice(text: county.words.searchBeforeJoining, look: .warning)
            }
            (clientField, isClientSearchStale) = (TextField(), false)
            return effects
        case .accept: return run(.waiting(.accept))
        case .decline: return run(.waiting(.decline))
        case .explain:
            let effects = run(.waiting(.explain(waitingMark + 1)))
            if effects.isEmpty, notice == nil { notice = Notice(text: county.words.nothingInTheWay) }
            return effects
        default: return run(.waiting(.offer(waitingMark + 1)))
        }
    }

    /// Takes in what came of it.
    mutating func takeWaiting(_ answer: WaitingAnswer) -> [DeskEffect] {
        let words = county.words
        switch answer {
        case .list(let places):
            waitingMark = max(0, min(waitingMark, places.count - 1))
        case .added:
            (clientField, isClientSearchStale) = (TextField(), false)
        case .offered:
            return refresh()
        case .nothingFits:
            notice = Notice(text: words.nothingFits, look: .warning)
        case .explained(let relaxations):
            notice = Notice(text: words.whyNot(relaxations.map { ($0.wish, $0.slot) }), look: .strong)
        case .declined(let freed, let next):
            notice = Notice(text: words.declined(freed, next: next), look: .strong)
            return refresh()
        case .removed:
            notice = Notice(text: words.waitsNoMore)
        }
        return []
    }
}
