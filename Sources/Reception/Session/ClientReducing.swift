internal import Core

/// The person, between the hold and the booking.
extension ReceptionReducer {
    /// Follows what is said about the person for whom a time is held.
    ///
    /// - Parameters:
    ///   - command: What is said.
    ///   - appointment: The hold.
    ///   - state: The state, which changes.
    ///   - today: The day.
    /// - Returns: What has to be done; `nil` where nothing has, also where it means nothing here.
    func follow(
        _ command: ClientCommand,
        of appointment: Appointment,
        in state: inout ReceptionState,
        on today: LocalDate
    ) -> ReceptionEffect? {
        switch (command, state.client) {
        case (.find(let line), .who):
            return ClientQuery(line, on: today).map { .client(.find($0)) }
        case (.choose(let number), .who(_, let hits)) where hits.indices.contains(number - 1):
            return .client(.link(hits[number - 1].client, appointment.code, besidesOthers: state.first != nil))
        case (.chooseCertain, .who(let query?, let hits)):
            let besidesOthers = state.first != nil
            return hits.certain(for: query).map {
                .client(.link($0, appointment.code, besidesOthers: besidesOthers))
            }
        case (.add, .who): state.client = .name
        case (.name(let name), .name): state.client = .phone(name)
        case (.phone(let phone), .phone(let name)): state.client = .language(name, phone)
        case (.language(let language), .language(let name, let phone)):
            let usual = state.line?.query.language ?? ClientDetails().language
            let details = ClientDetails(name: name, language: language ?? usual)
            return .client(.add(details, phone, appointment.code, besidesOthers: state.first != nil))
        case (.moveOther, .settled(_?)):
            return state.ahead.lazy.compactMap(\.code).first.map { .client(.move($0, to: appointment)) }
        case (.askAnother, .settled(let tag?)): (state.first, state.client) = (tag, .who(nil, []))
        case (.skip, .who): (state.first, state.client) = (nil, .settled(state.first))
        case (.ask, .name), (.ask, .phone), (.ask, .language), (.ask, .settled(nil)): state.client = .who(nil, [])
        default: break
        }
        return nil
    }

    /// Takes in what came of it.
    ///
    /// - Parameters:
    ///   - answer: What came of it.
    ///   - state: The state, which changes.
    func take(_ answer: ClientAnswer, in state: inout ReceptionState) {
        switch answer {
        case .found(let query, let hits):
            // Who has been chosen meanwhile stays chosen.
            guard case .who = state.client else { return }
            state.client = .who(query, hits)
        case .linked(let client, let ahead):
            state.ahead = ahead
            let alone = ClientTag(number: client.number, initials: client.details.initials)
            state.client = .settled(
                state.first.map { first in
                    guard first.number != client.number else { return first }
                    return ClientTag(number: first.number, initials: first.initials, others: first.others + 1)
                } ?? alone
            )
            state.first = nil
        case .named: break
        case .refused:
            // Somebody new has not been taken down, or cannot have this time: who it is is asked again.
            if case .who = state.client { return }
            state.client = .who(nil, [])
        }
    }
}
