internal import Core
internal import Messages

/// The person, line by line.
extension LinearMode {
    /// What is asked for next about the person for whom a time is held.
    func prompt(_ step: ClientStep) -> String {
        switch step {
        case .who(_, let hits): hits.isEmpty ? words.whoPrompt : words.whichPrompt
        case .name: words.namePrompt
        case .phone: words.phonePrompt
        case .language: words.languagePrompt
        case .settled: words.bookingPrompt
        }
    }

    /// What a typed line means while a time is held; `nil` where it means nothing.
    func heldCommand(_ line: String, _ step: ClientStep) -> ReceptionCommand? {
        switch (step, line.lowercased()) {
        case (.who, "+"): .client(.add)
        case (.who, "-"): .client(.skip)
        case (.who, "b"), (.settled, "b"), (.settled, "j"): .book
        case (.who, "f"), (.who, "z"), (.who, "q"): .release
        case (.settled, "f"), (.settled, "z"), (.settled, "q"), (.settled, ""): .release
        case (.settled, "+"): .client(.askAnother)
        case (.settled, "v"): .client(.moveOther)
        case (.settled, "w"), (.name, "z"), (.phone, "z"), (.language, "z"): .client(.ask)
        case (.who, let text) where text.count == 1: Int(text).map { .client(.choose($0)) }
        default: step.command(for: line).map { .client($0) }
        }
    }

    /// What is said once something was said about the person, before anything came of it.
    func lines(after command: ClientCommand, in state: ReceptionState, doing effect: ReceptionEffect?) -> [String] {
        guard effect == nil else { return [] }
        switch (command, state.client, state.screen) {
        case (.skip, .settled, .held(let appointment)): return [words.readAloud(appointment, in: language(of: state))]
        case (.add, .name, _), (.name, .phone, _), (.phone, .language, _), (.ask, .who, _), (.askAnother, .who, _):
            return []
        default: return [words.notUnderstood]
        }
    }

    /// What is said of an answer about the person.
    func lines(after answer: ClientAnswer, in state: ReceptionState) -> [String] {
        switch answer {
        case .found(let query, let hits):
            guard !hits.isEmpty else { return [words.nobodyFound] }
            let certain = hits.certain(for: query) != nil
            return hits.enumerated().map { words.line($0.offset + 1, $0.element) } + (certain ? [words.certain] : [])
        case .linked(let client, let ahead):
            guard case .held(let appointment) = state.screen else { return [] }
            guard case .settled(let tag?) = state.client, tag.others == 0 else {
                return [words.comesAlong(client)] + words.warnings(of: ahead)
            }
            return [words.chosen(client)] + words.warnings(of: ahead)
                + [words.readAloud(appointment, in: language(of: state))]
        case .named: return []
        case .refused(let refusal): return words.refused(refusal)
        }
    }

    /// In which language the talk is to be.
    private func language(of state: ReceptionState) -> SpokenLanguage? { state.line?.query.language }
}
