public import Core
public import Messages

/// The desk without a screen, for screen readers, braille lines and dumb terminals (Linearmodus): one line after
/// another, no cursor moved, nothing drawn.
///
/// The same state and the same reducer as any other way to show the desk.
public struct LinearMode: Sendable {
    let words: ReceptionWords

    /// A desk to be read.
    ///
    /// - Parameter words: What is said.
    public init(_ words: ReceptionWords) {
        self.words = words
    }

    /// What is asked for next; the line ends here until somebody types.
    public func prompt(_ state: ReceptionState) -> String {
        switch state.screen {
        case .day: words.commandPrompt
        case .search: words.searchPrompt
        case .found: words.choicePrompt
        case .held: prompt(state.client)
        case .move: words.movePrompt
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
        case .move:
            switch line.lowercased() {
            case "b", "j", "v": return .book
            case "z", "": return .goBack
            default: return nil
            }
        }
    }

    private func dayCommand(_ line: String) -> ReceptionCommand? {
        let rest = line.dropFirst().trimmingPrefix(" ")
        guard !rest.isEmpty else { return plainCommands[line] }
        switch line.first {
        case "t": return .showDayLike(String(rest))
        case "p": return .goToLike(String(rest))
        case "w": return cell(rest).map { .explain($0.number, $0.time) }
        case "h": return cell(rest).map { .holdInWeek($0.number, $0.time) }
        default: break
        }
        // What cannot be taken back is spelt out.
        for word in ["irrtum ", "mistake "] where line.lowercased().hasPrefix(word) {
            return Int(line.dropFirst(word.count)).map { .correct($0) }
        }
        guard let number = Int(rest) else { return nil }
        switch line.first {
        case "e": return .arrive(number)
        case "x": return .miss(number)
        case "a": return .cancel(number)
        case "b": return .complete(number)
        case "v": return .move(number)
        case "d": return .slip(number)
        default: return nil
        }
    }

    /// A number of the week's list and a time, as in `2 10:30`.
    private func cell(_ text: some StringProtocol) -> (number: Int, time: TimeOfDay)? {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let number = Int(parts[0]) else { return nil }
        let time = parts[1].contains(":") ? TimeOfDay(parts[1].count == 4 ? "0\(parts[1])" : String(parts[1])) : nil
        let hour = Int(parts[1]).flatMap { TimeOfDay(hour: $0, minute: 0) }
        return (time ?? hour).map { (number, $0) }
    }

    /// What one letter means from the list of the day.
    private var plainCommands: [String: ReceptionCommand] {
        [
            "n": .newAppointment, "s": .newAppointment, "/": .newAppointment, "t": .showDay, "u": .undo, "q": .quit,
            "p": .goToLike(""), "g": .showDayWeek, "d": .slipOfBooked, "v": .moveBooked, "r": .retry,
            "dj": .printUndecided,
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
        case .move, .moveBooked: return [state.moving.map(words.moving) ?? words.notUnderstood]
        case .choose, .holdInWeek:
            guard case .move(let slot) = state.screen, let moving = state.moving else {
                return effect == nil ? [words.notUnderstood] : []
            }
            return [words.comparison(of: moving, with: slot)]
        case .explain(let number, let time): return [explanation(number, time, in: state)]
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
            return [words.day(state.date ?? today, site: state.site, appointments)]
                + appointments.enumerated().map { words.line($0.offset + 1, $0.element) }
        case .found(let slots, let instead):
            guard slots.isEmpty else { return list(state) }
            return [words.nothingFree] + instead.map { words.relaxation($0.wish, $0.slot) }
        case .week(let grid): return words.week(grid)
        case .slip(let slip): return lines(of: slip)
        case .held(let appointment): return [words.held(appointment)]
        case .changed(let appointment): return [words.changed(appointment)]
        case .client(let answer): return lines(after: answer, in: state)
        case .lock: return []
        case .refused(let refusal, let instead):
            let lines = words.refused(refusal)
            return instead.isEmpty
                ? lines : lines + [words.instead] + instead.enumerated().map { words.line($0.offset + 1, $0.element) }
        }
    }

    private func lines(of slip: DeskSlip) -> [String] {
        switch slip.fate {
        case .printed(let printer): [words.slip(of: slip.code, printedOn: printer)]
        case .unprinted: slip.lines
        case .undecided: slip.lines + [words.undecidedSlip]
        case .failed(let explanation): slip.lines + [explanation.fact, explanation.remedy]
        }
    }

    private func explanation(_ number: Int, _ time: TimeOfDay, in state: ReceptionState) -> String {
        guard let week = state.week, week.columns.indices.contains(number - 1),
            let row = week.times.firstIndex(of: time)
        else { return words.notUnderstood }
        return week.columns[number - 1].obstacles[row].map(words.reason) ?? words.isFree
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
