internal import Core
internal import Messages

/// Who comes, between the hold and the booking.
extension Desk {
    /// Which question about the person is open.
    func view(of step: ClientStep) -> DeskView {
        switch step {
        case .who(_, let hits):
            if !hits.isEmpty, !clientField.text.contains(where: \.isNumber) { return .clients }
            return clientField.text.isEmpty ? .who : .whoTyping
        case .name, .phone, .language: return .newClient
        case .settled: return .held
        }
    }

    /// Follows a key of the line in which the person is typed: what is no number is looked for at each one.
    mutating func typeClient(_ key: Key, in view: DeskView) -> [DeskEffect] {
        let text = clientField.text
        guard clientField.press(key), clientField.text != text, view != .newClient else { return [] }
        guard !clientField.text.isEmpty, !clientField.text.contains(where: \.isNumber) else {
            isClientSearchStale = false
            return []
        }
        return findClients()
    }

    /// Looks for who is typed; one search at a time, and once more where the line has changed meanwhile.
    mutating func findClients() -> [DeskEffect] {
        let effect = county.reducer.follow(.client(.find(clientField.text)), in: &session, on: today)
        guard let effect else { return [] }
        guard findingClients == nil else {
            isClientSearchStale = true
            return []
        }
        let effects = perform(effect)
        findingClients = workCount
        return effects
    }

    /// Follows a key that says who it is.
    mutating func followClient(_ action: DeskAction, _ key: Key, in view: DeskView) -> [DeskEffect] {
        switch (action, view) {
        case (.submitClient, .whoTyping): return findClients()
        case (.submitClient, .clients):
            let effects = run(.client(.chooseCertain))
            if effects.isEmpty { notice = Notice(text: county.words.chooseByDigit, look: .warning) }
            return effects
        case (.submitClient, _):
            guard let command = session.client.command(for: clientField.text) else {
                notice = Notice(text: county.words.notUnderstood, look: .warning)
                return []
            }
            clientField = TextField()
            return run(.client(command))
        case (.pick, _): return run(.client(.choose(key.digit ?? 0)))
        case (.addClient, _): return askAnew(.add)
        case (.askClient, _):
            if case .settled(let tag?) = session.client {
                notice = Notice(text: county.words.isSettled(tag), look: .warning)
                return []
            }
            return askAnew(.ask)
        case (.askAnother, _): return askAnew(.askAnother)
        case (.skipClient, _): return run(.client(.skip))
        default:
            // Back to an empty line.
            (clientField, session.client) = (TextField(), .who(nil, []))
            return []
        }
    }

    /// Takes in what came of it.
    mutating func takeClient(_ answer: ClientAnswer) -> [DeskEffect] {
        switch answer {
        case .found(let query, let hits):
            if isClientSearchStale {
                isClientSearchStale = false
                return findClients()
            }
            // What was looked for by a number is chosen among by a number.
            let isTyped = clientField.text.contains(where: \.isNumber)
            guard isTyped, !hits.isEmpty, ClientQuery(clientField.text, on: today) == query else { return [] }
            clientField = TextField()
        case .named(let code, let client): show(client, of: code)
        case .linked:
            clientField = TextField()
        case .refused(let refusal):
            clientField = TextField()
            notice = Notice(text: county.words.refused(refusal), look: .alert)
        }
        return []
    }

    private mutating func askAnew(_ command: ClientCommand) -> [DeskEffect] {
        clientField = TextField()
        return run(.client(command))
    }
}
