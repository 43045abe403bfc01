public import Core

/// What becomes of the state at the desk, and what has to be done outside: the same for every way to show it.
public struct ReceptionReducer: Sendable {
    let vocabulary: Vocabulary
    let kind: AppointmentKind

    /// A reducer for a county.
    ///
    /// - Parameters:
    ///   - instance: The county.
    ///   - kind: The kind of appointment that is booked.
    ///   - interpreted: The languages that interpreters speak.
    public init(_ instance: Instance, kind: AppointmentKind, interpreted: Set<SpokenLanguage> = []) {
        vocabulary = Vocabulary(instance, interpreted: interpreted)
        self.kind = kind
    }

    /// Follows a command.
    ///
    /// - Parameters:
    ///   - command: What somebody wants.
    ///   - state: The state, which changes.
    ///   - today: The day from which on times are looked for.
    /// - Returns: What has to be done; `nil` where nothing has, also where the command means nothing here.
    public func follow(_ command: ReceptionCommand, in state: inout ReceptionState, on today: LocalDate)
        -> ReceptionEffect?
    {
        let effect = next(command, in: &state, on: today)
        state.refusal = nil
        state.asked = effect ?? state.asked
        if command != .slipOfBooked, command != .printUndecided { state.booked = nil }
        return effect
    }

    private func next(_ command: ReceptionCommand, in state: inout ReceptionState, on today: LocalDate)
        -> ReceptionEffect?
    {
        switch (command, state.screen) {
        case (.quit, .held(let appointment)):
            state.screen = .day
            return .apply(.release, appointment.code)
        case (.quit, _):
            return .quit
        case (.retry, _):
            return state.refusal == nil ? nil : state.asked
        case (.book, .held(let appointment)):
            return .apply(.confirm, appointment.code)
        case (.release, .held(let appointment)), (.goBack, .held(let appointment)):
            return .apply(.release, appointment.code)
        case (.client(let command), .held(let appointment)):
            return follow(command, of: appointment, in: &state, on: today)
        case (_, .held):
            return nil
        case (.book, .move(let slot)):
            guard let code = state.moving?.code, let query = state.line?.query else { return nil }
            return .move(code, slot, query)
        case (.goBack, .move):
            state.screen = state.slots.isEmpty ? .search : .found
        case (_, .move):
            return nil
        case (.newAppointment, .day):
            (state.screen, state.moving, state.line) = (.search, nil, nil)
        case (.newAppointment, _):
            state.screen = .search
        case (.search(let line), .search), (.search(let line), .found):
            return search(line, in: &state, on: today)
        case (.choose(let number), .found) where state.slots.indices.contains(number - 1):
            return take(state.slots[number - 1], in: &state, on: today)
        case (.hold(let slot), _):
            return takeInWeek(slot, in: &state, on: today)
        case (.showMore, .found):
            state.shown = min(state.slots.count, state.shown + ReceptionState.pageSize)
        case (.goBack, _):
            state.screen = .day
            (state.slots, state.shown, state.moving) = ([], 0, nil)
        case (.showDay, _):
            (state.screen, state.date) = (.day, nil)
            return .readDay(nil, state.site)
        case (.show(let date), _):
            (state.screen, state.date) = (.day, date == today ? nil : date)
            return .readDay(state.date, state.site)
        case (.goTo(let site), _):
            (state.screen, state.site) = (.day, site)
            return .readDay(state.date, site)
        case (.showDayLike(let text), _):
            let days = SearchLine(text, kind: kind, in: vocabulary, from: today).days
            guard let days, days.lowerBound == days.upperBound else { return nil }
            return next(.show(days.lowerBound), in: &state, on: today)
        case (.goToLike(let text), _):
            let sites = vocabulary.sites(like: text.lowercased())
            guard text.isEmpty || sites.count == 1 else { return nil }
            return next(.goTo(sites.first), in: &state, on: today)
        case (.holdInWeek(let column, let time), _):
            guard let week = state.week, let row = week.times.firstIndex(of: time) else { return nil }
            return week.slot(row: row, column: column - 1).flatMap { takeInWeek($0, in: &state, on: today) }
        case (.showWeek(let first), _):
            let line = state.line ?? SearchLine("", kind: kind, in: vocabulary, from: today)
            return .readWeek(first, line.query, state.site)
        case (.apply(let event, let code), _):
            return .apply(event, code)
        case (.slipOfBooked, _):
            return state.booked.map { .slip($0.code, state.line?.query.language) }
        case (.printUndecided, _):
            guard let slip = state.slip, slip.fate == .undecided else { return nil }
            return .printUndecided(slip.code, slip.language)
        case (.moveBooked, _):
            guard let booked = state.booked else { return nil }
            begin(toMove: booked, in: &state)
        case (.move(let number), .day):
            guard let appointment = open(number, in: state) else { return nil }
            begin(toMove: appointment, in: &state)
        case (.slip(let number), .day):
            return open(number, in: state).map { .slip($0.code, nil) }
        case (.complete(let number), .day): return change(.complete, number, in: state)
        case (.correct(let number), .day): return change(.correct, number, in: state)
        case (.showDayWeek, _):
            return next(.showWeek(state.date ?? today), in: &state, on: today)
        case (.arrive(let number), .day): return change(.arrive, number, in: state)
        case (.miss(let number), .day): return change(.missByClient, number, in: state)
        case (.cancel(let number), .day): return change(.cancelByClient, number, in: state)
        case (.undo, .day): return state.last.map { .undo($0) }
        default: return nil
        }
        return nil
    }

    /// Takes in what came of an effect.
    ///
    /// - Parameters:
    ///   - answer: What came of it.
    ///   - state: The state, which changes.
    /// - Returns: What has to be done next; `nil` where nothing has.
    public func take(_ answer: ReceptionAnswer, in state: inout ReceptionState) -> ReceptionEffect? {
        switch answer {
        case .day(let appointments):
            state.day = appointments
        case .week(let grid):
            state.week = grid
        case .slip(let slip):
            state.slip = slip
        case .found(let slots, _):
            state.slots = slots
            state.shown = min(slots.count, ReceptionState.pageSize)
            state.screen = slots.isEmpty ? .search : .found
        case .held(let appointment):
            (state.screen, state.client) = (.held(appointment), .who(nil, []))
            (state.first, state.ahead) = (nil, [])
        case .client(let answer):
            take(answer, in: &state)
        case .lock: break
        case .changed(let appointment):
            state.last = appointment.state == .released ? state.last : appointment.code
            state.booked = state.isAsked && appointment.state == .booked ? appointment : nil
            state.moving = nil
            if let index = state.day.firstIndex(where: { $0.code == appointment.code }) {
                state.day[index] = appointment
            }
            state.screen = appointment.state == .released && !state.slots.isEmpty ? .found : .day
            if state.screen == .day { (state.slots, state.shown) = ([], 0) }
            // A confirmation that was taken back.
            if appointment.state == .held { return take(.held(appointment), in: &state) }
        case .refused(let refusal, let instead):
            state.refusal = refusal
            if !instead.isEmpty {
                (state.slots, state.shown) = (instead, instead.count)
                state.screen = .found
            } else if state.isAsked {
                // What was held is no longer: whatever the reason, asking again would not help.
                state.screen = .search
            }
        }
        return nil
    }

    private func search(_ text: String, in state: inout ReceptionState, on today: LocalDate) -> ReceptionEffect? {
        let line = SearchLine(text, kind: kind, in: vocabulary, from: today)
        state.line = line
        guard line.unknown.isEmpty else {
            // What was found for another line is no answer to this one.
            (state.slots, state.shown, state.screen) = ([], 0, .search)
            return nil
        }
        return .find(line.query)
    }

    /// Holds a time, or asks whether what is being moved goes there.
    private func take(_ slot: Slot, in state: inout ReceptionState, on today: LocalDate) -> ReceptionEffect? {
        let line = state.line ?? SearchLine("", kind: kind, in: vocabulary, from: today)
        state.line = line
        guard state.moving != nil else { return .hold(slot, line.query) }
        state.screen = .move(slot)
        return nil
    }

    /// The same for a time of the week, which is wanted wherever one has looked before.
    private func takeInWeek(_ slot: Slot, in state: inout ReceptionState, on today: LocalDate) -> ReceptionEffect? {
        guard case .hold(let slot, var query) = take(slot, in: &state, on: today) else { return nil }
        (query.sites, query.way) = (nil, nil)
        return .hold(slot, query)
    }

    private func begin(toMove appointment: Appointment, in state: inout ReceptionState) {
        (state.screen, state.moving, state.line) = (.search, appointment, nil)
        (state.slots, state.shown, state.booked) = ([], 0, nil)
    }

    private func change(_ event: AppointmentEvent, _ number: Int, in state: ReceptionState) -> ReceptionEffect? {
        open(number, in: state).map { .apply(event, $0.code) }
    }

    /// The appointment of a number in the list of the day; a hidden one only its code leads to.
    private func open(_ number: Int, in state: ReceptionState) -> Appointment? {
        guard state.day.indices.contains(number - 1), !state.day[number - 1].isHidden else { return nil }
        return state.day[number - 1]
    }
}
