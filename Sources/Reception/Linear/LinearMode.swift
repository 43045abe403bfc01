public import Core
public import Messages

/// The desk without a screen, for screen readers, braille lines and dumb terminals (Linearmodus): one line after
/// another, no cursor moved, nothing drawn.
///
/// The same state and the same reducer as any other way to show the desk.
public struct LinearMode: Sendable {
    let words: ReceptionWords
    private let site: Identifier<Site>?

    /// A desk to be read.
    ///
    /// - Parameters:
    ///   - words: What is said.
    ///   - site: The desk's site; the whole county where `nil`.
    public init(_ words: ReceptionWords, at site: Identifier<Site>?) {
        self.words = words
        self.site = site
    }

    /// What is asked for next; the line ends here until somebody types.
    public func prompt(_ state: ReceptionState) -> String {
        switch state.screen {
        case .day: words.commandPrompt
        case .search: words.searchPrompt
        case .found: words.choicePrompt
        case .held: prompt(state.client)
        }
    }

    /// What a typed line means; `nil` where it means nothing here.
    public func command(_ line: String, in state: ReceptionState) -> ReceptionCommand? {
        let line = line.trimmed
        guard line != "?" else { return .help }
        switch state.screen {
        case .day: return dayCommand(line)
        case .search: return line.isEmpty || line == "z" ? .goBack : .search(line)
        case .found:
            switch line {
            case "m": return .showMore
            case "s", "/": return .newAppointment
            case "z", "": return .goBack
            default: return Int(line).map { .choose($0) }
            }
        case .held: return heldCommand(line, state.client)
        }
    }

    private func dayCommand(_ line: String) -> ReceptionCommand? {
        let rest = line.dropFirst().trimmingPrefix(" ")
        guard !rest.isEmpty else { return plainCommands[line] }
        guard let number = Int(rest) else { return nil }
        switch line.first {
        case "e": return .arrive(number)
        case "x": return .miss(number)
        case "a": return .cancel(number)
        default: return nil
        }
    }

    /// What one letter means from the list of the day.
    private var plainCommands: [String: ReceptionCommand] {
        [
            "n": .newAppointment, "s": .newAppointment, "/": .newAppointment, "t": .showDay, "u": .undo, "q": .quit,
        ]
    }

    /// What is said once a command was followed, before anything came of it.
    ///
    /// - Parameters:
    ///   - command: The command; `nil` for a line that meant nothing.
    ///   - state: The state after it.
    ///   - effect: What is being done.
    /// - Returns: Lines.
    public func lines(
        after command: ReceptionCommand?,
        in state: ReceptionState,
        doing effect: ReceptionEffect?
    ) -> [String] {
        switch command {
        case nil: return [words.notUnderstood]
        case .help: return words.help
        case .search:
            guard let line = state.line else { return [] }
            return line.unknown.isEmpty ? [words.understood(line.query)] : [words.unknown(line.unknown)]
        case .showMore: return list(state)
        case .client(let command): return lines(after: command, in: state, doing: effect)
        case .goBack, .newAppointment, .quit: return []
        default: return effect == nil ? [words.notUnderstood] : []
        }
    }

    /// What is said of an answer.
    ///
    /// - Parameters:
    ///   - answer: What came of an effect.
    ///   - state: The state after it.
    ///   - today: The day.
    /// - Returns: Lines.
    public func lines(after answer: ReceptionAnswer, in state: ReceptionState, on today: LocalDate) -> [String] {
        switch answer {
        case .day(let appointments):
            return [words.day(today, site: site, appointments)]
                + appointments.enumerated().map { words.line($0.offset + 1, $0.element) }
        case .found(let slots, let instead):
            guard slots.isEmpty else { return list(state) }
            return [words.nothingFree] + instead.map { words.relaxation($0.wish, $0.slot) }
        case .held(let appointment): return [words.held(appointment)]
        case .changed(let appointment): return [words.changed(appointment)]
        case .client(let answer): return lines(after: answer, in: state)
        case .refused(let refusal, let instead):
            let lines = words.refused(refusal)
            return instead.isEmpty
                ? lines : lines + [words.instead] + instead.enumerated().map { words.line($0.offset + 1, $0.element) }
        }
    }

    /// The last word.
    public var end: String { words.goodbye }

    /// The free times of the last page.
    private func list(_ state: ReceptionState) -> [String] {
        let first = max(0, (state.shown - 1) / ReceptionState.pageSize * ReceptionState.pageSize)
        let page = first..<state.shown
        return [words.found(state.slots.count, shown: page)] + page.map { words.line($0 + 1, state.slots[$0]) }
    }
}

extension String {
    /// The text without blanks at its ends.
    fileprivate var trimmed: String {
        let text = drop { $0.isWhitespace }
        return String(text.prefix(text.count - text.reversed().prefix { $0.isWhitespace }.count))
    }
}
