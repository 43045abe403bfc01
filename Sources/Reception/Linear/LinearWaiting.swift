internal import Core
internal import Messages

/// Those who wait and those who come without an appointment, line by line.
extension LinearMode {
    /// What a typed line means while somebody without an appointment is there.
    func walkInCommand(_ line: String) -> ReceptionCommand {
        if line == "z" { return .goBack }
        return Int(line).map { .choose($0) } ?? .walkIn(line)
    }

    /// What a typed line means at the waiting list; `nil` where it means nothing.
    func waitingCommand(_ line: String) -> ReceptionCommand? {
        switch line {
        case "z", "": return .goBack
        case "+": return .waiting(.join)
        default: break
        }
        if line.first == "i" {
            return Int(line.dropFirst().trimmingPrefix(" ")).map { .waiting(.explain($0)) }
        }
        return Int(line).map { .waiting(.offer($0)) }
    }

    /// What a typed line says about what is held for somebody who waits; `nil` where it means nothing.
    func offeredCommand(_ line: String) -> ReceptionCommand? {
        switch line {
        case "1": .waiting(.accept)
        case "2": .waiting(.decline)
        case "3", "z", "": .goBack
        default: nil
        }
    }

    /// What is said once a command about those who wait was followed, before anything came of it.
    func lines(after command: WaitingCommand, in state: ReceptionState, doing effect: ReceptionEffect?) -> [String] {
        guard effect == nil else { return [] }
        switch (command, state.screen) {
        case (.join, .waiting): return [words.searchBeforeJoining]
        case (.explain(let number), .waiting) where state.waiting.indices.contains(number - 1):
            return [words.line(number, state.waiting[number - 1].words)]
        case (.offer, .offered(_, let appointment)): return [words.held(appointment)]
        default: return [words.notUnderstood]
        }
    }

    /// What is said of what can be offered without an appointment.
    func lines(_ times: [WalkInTime]) -> [String] {
        guard !times.isEmpty else { return [words.nothingPossible] }
        return times.enumerated().map { words.line($0.offset + 1, $0.element) }
    }

    /// What is said of an answer about those who wait.
    func lines(after answer: WaitingAnswer, in state: ReceptionState) -> [String] {
        switch answer {
        case .list(let places):
            guard !places.isEmpty else { return [words.nobodyWaits] }
            return places.enumerated().map { words.line($0.offset + 1, $0.element.words) }
        case .added: return [words.isWaiting]
        case .offered(_, let appointment): return [words.held(appointment)]
        case .nothingFits: return [words.nothingFits]
        case .explained(let relaxations):
            return relaxations.isEmpty
                ? [words.noSingleWish] : relaxations.map { words.relaxation($0.wish, $0.slot) }
        case .declined(let freed, let next): return [words.declined(freed, next: next)]
        case .removed: return [words.waitsNoMore]
        }
    }

    /// The gaps of the day, each with its number.
    func lines(_ gaps: [FreeGap]) -> [String] {
        guard !gaps.isEmpty else { return [words.noGaps] }
        return gaps.enumerated().map { words.line($0.offset + 1, $0.element) }
    }
}

extension WaitingPlace {
    /// What words are made of.
    var words: WaitingPlaceWords {
        WaitingPlaceWords(entry: entry, client: client, fitting: fitting, offered: offered)
    }
}
