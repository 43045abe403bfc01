public import Core

/// What becomes of the state at the desk, and what has to be done outside: the same for every way to show it.
public struct ReceptionReducer: Sendable {
    private let vocabulary: Vocabulary
    private let kind: AppointmentKind

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
        switch (command, state.screen) {
        case (.quit, .held(let appointment)):
            state.screen = .day
            return .apply(.release, appointment.code)
        case (.quit, _):
            return .quit
        case (.book, .held(let appointment)):
            return .apply(.confirm, appointment.code)
        case (.release, .held(let appointment)), (.goBack, .held(let appointment)):
            return .apply(.release, appointment.code)
        case (.client(let command), .held(let appointment)):
            return follow(command, of: appointment, in: &state, on: today)
        case (_, .held):
            return nil
        case (.newAppointment, _):
            state.screen = .search
        case (.search(let line), .search):
            return search(line, in: &state, on: today)
        case (.choose(let number), .found) where state.slots.indices.contains(number - 1):
            return state.line.map { .hold(state.slots[number - 1], $0.query) }
        case (.showMore, .found):
            state.shown = min(state.slots.count, state.shown + ReceptionState.pageSize)
        case (.goBack, _):
            state.screen = .day
            (state.slots, state.shown) = ([], 0)
        case (.showDay, _):
            state.screen = .day
            return .readDay
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
        case .found(let slots, _):
            state.slots = slots
            state.shown = min(slots.count, ReceptionState.pageSize)
            state.screen = slots.isEmpty ? .search : .found
        case .held(let appointment):
            (state.screen, state.client) = (.held(appointment), .who(nil, []))
        case .client(let answer):
            take(answer, in: &state)
        case .changed(let appointment):
            state.last = appointment.state == .released ? state.last : appointment.code
            if let index = state.day.firstIndex(where: { $0.code == appointment.code }) {
                state.day[index] = appointment
            }
            state.screen = appointment.state == .released && !state.slots.isEmpty ? .found : .day
            if state.screen == .day { (state.slots, state.shown) = ([], 0) }
        case .refused(_, let instead):
            if !instead.isEmpty {
                (state.slots, state.shown) = (instead, instead.count)
                state.screen = .found
            } else if case .held = state.screen {
                // What was held is no longer: whatever the reason, asking again would not help.
                state.screen = .search
            }
        }
        return nil
    }

    private func search(_ text: String, in state: inout ReceptionState, on today: LocalDate) -> ReceptionEffect? {
        let line = SearchLine(text, kind: kind, in: vocabulary, from: today)
        state.line = line
        return line.unknown.isEmpty ? .find(line.query) : nil
    }

    private func change(_ event: AppointmentEvent, _ number: Int, in state: ReceptionState) -> ReceptionEffect? {
        guard state.day.indices.contains(number - 1) else { return nil }
        return .apply(event, state.day[number - 1].code)
    }
}
