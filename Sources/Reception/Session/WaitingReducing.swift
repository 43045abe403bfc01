internal import Core

/// The waiting list.
extension ReceptionReducer {
    /// Follows what is wanted of the waiting list.
    ///
    /// - Parameters:
    ///   - command: What is wanted.
    ///   - state: The state, which changes.
    /// - Returns: What has to be done; `nil` where nothing has, also where it means nothing here.
    func follow(_ command: WaitingCommand, in state: inout ReceptionState) -> ReceptionEffect? {
        switch (command, state.screen) {
        case (.show, _):
            (state.screen, state.slots, state.shown, state.moving) = (.waiting, [], 0, nil)
            return .waiting(.read(state.site))
        case (.join, .waiting):
            guard let line = state.line, line.unknown.isEmpty else { return nil }
            return .waiting(.add(line.query))
        case (.offer(let number), .waiting):
            guard let place = place(number, in: state) else { return nil }
            guard let offered = place.offered else { return .waiting(.offer(place.entry.code)) }
            state.screen = .offered(place.entry.code, offered)
        case (.explain(let number), .waiting):
            guard let place = place(number, in: state), place.fitting == nil, place.offered == nil else { return nil }
            return .waiting(.explain(place.entry))
        case (.accept, .offered(let code, _)): return .waiting(.accept(code))
        case (.decline, .offered(let code, _)): return .waiting(.decline(code))
        default: break
        }
        return nil
    }

    /// Takes in what came of it.
    ///
    /// - Parameters:
    ///   - answer: What came of it.
    ///   - state: The state, which changes.
    /// - Returns: What has to be done next; `nil` where nothing has.
    func take(_ answer: WaitingAnswer, in state: inout ReceptionState) -> ReceptionEffect? {
        switch answer {
        case .list(let places):
            state.waiting = places
            return nil
        case .added(let entry):
            (state.screen, state.client) = (.joining(entry), .who(nil, []))
            (state.first, state.ahead) = (nil, [])
            return nil
        case .offered(let code, let appointment):
            state.screen = .offered(code, appointment)
        case .declined:
            // Until the list is read anew, nothing is held for them.
            if case .offered(let code, _) = state.screen {
                state.waiting = state.waiting.map { $0.entry.code == code ? $0.withoutOffer : $0 }
            }
            state.screen = .waiting
        case .removed:
            state.screen = .waiting
        case .nothingFits, .explained:
            return nil
        }
        return .waiting(.read(state.site))
    }

    private func place(_ number: Int, in state: ReceptionState) -> WaitingPlace? {
        state.waiting.indices.contains(number - 1) ? state.waiting[number - 1] : nil
    }
}
