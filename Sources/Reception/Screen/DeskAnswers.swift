public import Core
internal import Messages

extension Desk {
    /// Takes in what came of something.
    ///
    /// - Parameters:
    ///   - answer: What came of it.
    ///   - number: Of what.
    /// - Returns: What has to be done next.
    public mutating func take(_ answer: ReceptionAnswer, of number: Int) -> [DeskEffect] {
        let done = work.removeValue(forKey: number)
        if searching == number { searching = nil }
        if findingClients == number { findingClients = nil }
        guard abandoned.removeValue(forKey: number) == nil else { return takeLate(answer) }
        guard done != nil || number == unclear?.number else { return [] }
        let next = county.reducer.take(answer, in: &session).map { perform($0) } ?? []
        return next + follow(answer)
    }

    /// Takes in that something was not done, for a reason that is no refusal.
    ///
    /// - Parameters:
    ///   - number: What it was.
    ///   - isLoss: Whether the connection is gone, so that it may have been done.
    /// - Returns: What has to be done next.
    public mutating func fail(_ number: Int, isLoss: Bool) -> [DeskEffect] {
        let done = work.removeValue(forKey: number) ?? abandoned.removeValue(forKey: number)
        if searching == number { searching = nil }
        if findingClients == number { findingClients = nil }
        if lock.asking == number { lock.asking = nil }
        guard isLoss else {
            notice = Notice(text: county.words.failed, look: .alert)
            return []
        }
        if let done, done.effect.isOnRecord { unclear = done }
        loseConnection()
        return []
    }

    /// Takes in that the connection is gone.
    public mutating func loseConnection() {
        loss = loss ?? Loss(since: now, retryAt: now.advanced(bySeconds: 1))
    }

    /// Takes in that there is a connection.
    public mutating func connect() -> [DeskEffect] {
        loss = nil
        return refresh() + (unclear.map { [.lookUp($0.number)] } ?? [])
    }

    /// Takes in what became of something whose answer was lost.
    ///
    /// - Parameters:
    ///   - number: What it was.
    ///   - appointment: What it was about, as it is by now; `nil` where it was never done.
    /// - Returns: What has to be done next.
    public mutating func settle(_ number: Int, as appointment: Appointment?) -> [DeskEffect] {
        guard let work = unclear, work.number == number else { return [] }
        guard let appointment else {
            unclear = nil
            notice = Notice(text: county.words.notDone, look: .warning)
            return []
        }
        var isHold = false
        if case .hold = work.effect { isHold = appointment.state == .held }
        let effects = take(isHold ? .held(appointment) : .changed(appointment), of: number)
        unclear = nil
        notice = Notice(text: county.words.wasDone(appointment), look: .strong)
        return effects
    }

    /// Takes in that somebody somewhere has changed appointments.
    public mutating func hearOfChanges() -> [DeskEffect] {
        let isAsking = work.values.contains { if case .readDay = $0.effect { true } else { false } }
        guard !isAsking else {
            isListStale = true
            return []
        }
        return loss == nil ? refresh() : []
    }

    /// Gives up waiting; what has been asked for may still be done.
    mutating func giveUp() {
        abandoned.merge(work) { _, new in new }
        work = [:]
        (searching, findingClients, wantsList, wantsNew) = (nil, nil, false, false)
        notice = Notice(text: county.words.gaveUp, look: .warning)
    }

    /// What comes after all that nobody waited for: nothing that was taken stays taken unseen.
    private mutating func takeLate(_ answer: ReceptionAnswer) -> [DeskEffect] {
        switch answer {
        case .held(let appointment): return perform(.apply(.release, appointment.code))
        case .changed(let appointment):
            let next = county.reducer.take(answer, in: &session).map { perform($0) } ?? []
            notice = Notice(text: county.words.changed(appointment), look: .strong)
            return next + refresh()
        default: return []
        }
    }

    private mutating func follow(_ answer: ReceptionAnswer) -> [DeskEffect] {
        switch answer {
        case .day(let appointments):
            listAsOf = now
            dayMark = min(dayMark, max(0, appointments.count - 1))
            guard isListStale else { return [] }
            isListStale = false
            return refresh()
        case .found(let slots, let instead):
            relaxations = instead
            foundMark = 0
            guard !isSearchStale else {
                isSearchStale = false
                return search()
            }
            if wantsList { isTyping = slots.isEmpty }
            wantsList = false
        case .held:
            (sheet, notice) = (nil, nil)
            (clientField, isClientSearchStale) = (TextField(), false)
        case .client(let answer): return takeClient(answer)
        case .lock(let answer): take(answer)
        case .changed(let appointment):
            sheet = nil
            isTyping = false
            changedAt = now
            notice = Notice(text: county.words.changed(appointment), look: .strong)
            guard wantsNew else { return refresh() }
            wantsNew = false
            return refresh() + begin()
        case .refused:
            (sheet, isTyping, wantsNew) = (nil, false, false)
            foundMark = 0
        case .week(let grid):
            sheet = .week
            placeInWeek(grid)
        case .slip(let slip): take(slip)
        }
        return []
    }

    /// Goes to the first free time of a week.
    private mutating func placeInWeek(_ grid: WeekGrid) {
        let free = grid.columns.indices.first { grid.columns[$0].obstacles.contains(nil) }
        weekColumn = free ?? 0
        weekRow = free.flatMap { grid.columns[$0].obstacles.firstIndex(of: nil) } ?? 0
    }
}
