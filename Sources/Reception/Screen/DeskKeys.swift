internal import Core
internal import Messages

extension Desk {
    /// Follows one key.
    mutating func press(_ key: Key) -> [DeskEffect] {
        let view = view
        guard let action = KeyTable.action(of: key, in: view) else {
            return KeyTable.isTyping(in: view) ? type(key, in: view) : []
        }
        if key == .escape, view != .help, slowWork != nil {
            giveUp()
            return []
        }
        if view != .help { notice = nil }
        return follow(action, key, in: view)
    }

    /// Follows a command of the session.
    mutating func run(_ command: ReceptionCommand) -> [DeskEffect] {
        guard !isChanging else {
            notice = Notice(text: county.words.busy, look: .warning)
            return []
        }
        return county.reducer.follow(command, in: &session, on: today).map { perform($0) } ?? []
    }

    /// Begins a new appointment.
    mutating func begin() -> [DeskEffect] {
        (line, isTyping, relaxations) = (TextField(), true, [])
        return run(.newAppointment)
    }

    private mutating func type(_ key: Key, in view: DeskView) -> [DeskEffect] {
        guard view == .search else {
            guard view == .date else { return typeClient(key, in: view) }
            _ = dateField.press(key)
            return []
        }
        let text = line.text
        guard line.press(key), line.text != text else { return [] }
        return search()
    }

    /// Looks for what the line says; one search at a time, and once more where the line has changed meanwhile.
    mutating func search() -> [DeskEffect] {
        guard line.text.contains(where: { !$0.isWhitespace }) else { return [] }
        let effect = county.reducer.follow(.search(line.text), in: &session, on: today)
        guard let effect else { return [] }
        guard searching == nil else {
            isSearchStale = true
            return []
        }
        let effects = perform(effect)
        searching = workCount
        return effects
    }

    private mutating func follow(_ action: DeskAction, _ key: Key, in view: DeskView) -> [DeskEffect] {
        switch action {
        case .quit: return view == .disconnected ? [.quit] : run(.quit)
        case .redraw: return [.redraw]
        case .showHelp: isHelpOpen = true
        case .back: return goBack(from: view)
        case .done: return run(.goBack)
        case .newAppointment: return begin()
        case .typeSearch:
            isTyping = true
            return run(session.screen == .day ? .newAppointment : .dismiss)
        case .showList:
            sheet = nil
            wantsList = true
            guard session.slots.isEmpty || searching != nil || isSearchStale || view == .form else {
                (wantsList, isTyping) = (false, false)
                return []
            }
            return searching == nil ? search() : []
        case .showForm:
            form = SearchForm(line.text, in: county)
            sheet = .form
        case .showWeek: return run(.showWeek(shownDate))
        case .showSites:
            (sheet, siteMark) = (.sites, 0)
            wantsWeek = view == .week
        case .askDate:
            (sheet, dateField) = (.date, TextField())
        case .book: return run(.book)
        case .release: return run(.release)
        case .retry: return view == .disconnected ? [.reconnect] : run(.retry)
        case .undo:
            let effects = run(.undo)
            if effects.isEmpty, notice == nil { notice = Notice(text: county.words.nothingToUndo) }
            return effects
        case .pick: return pick(key.digit ?? 0, in: view)
        case .pickMarked: return pickMarked(in: view)
        case .longerWay: return changeWay(by: 15)
        case .shorterWay: return changeWay(by: -15)
        case .previousDay: return run(.show(shownDate.previous))
        case .nextDay: return run(.show(shownDate.next))
        case .today: return run(.showDay)
        case .previous, .next, .previousPage, .nextPage, .first, .last, .left, .right, .nextFree:
            return move(action, in: view)
        case .explain:
            explain()
        case .reveal: return reveal(in: view)
        case .submitClient, .addClient, .skipClient, .askClient, .askAnother: return followClient(action, key, in: view)
        case .submitPin: break
        case .arrive, .miss, .cancel, .move, .complete, .slip, .chooseReason, .confirm:
            return change(action, key, in: view)
        }
        return []
    }

    private mutating func goBack(from view: DeskView) -> [DeskEffect] {
        switch view {
        case .help: isHelpOpen = false
        case .conflict: return run(.dismiss)
        case .found: isTyping = true
        case .whoTyping, .clients: return followClient(.back, .escape, in: view)
        case .search, .move: return run(.goBack)
        case .form:
            sheet = nil
            return search()
        default: sheet = nil
        }
        return []
    }

    private mutating func pick(_ digit: Int, in view: DeskView) -> [DeskEffect] {
        switch view {
        case .found: return run(.choose(foundMark / Self.pageSize * Self.pageSize + digit))
        case .clients: return followClient(.pick, .character(Unicode.Scalar(UInt8(48 + digit))), in: view)
        case .conflict:
            guard session.slots.indices.contains(digit - 1) else { return [] }
            return run(.choose(digit))
        case .sites:
            siteMark = min(siteMark / Self.pageSize * Self.pageSize + digit - 1, siteChoices.count - 1)
            return pickMarked(in: view)
        default: return []
        }
    }

    private mutating func pickMarked(in view: DeskView) -> [DeskEffect] {
        switch view {
        case .found: return run(.choose(foundMark + 1))
        case .sites:
            guard siteChoices.indices.contains(siteMark) else { return [] }
            sheet = nil
            let effects = run(.goTo(siteChoices[siteMark]))
            guard wantsWeek else { return effects }
            wantsWeek = false
            return effects + run(.showWeek(session.week?.days.lowerBound ?? shownDate))
        case .date:
            let parsed = SearchLine(dateField.text, kind: county.kind, in: county.reducer.vocabulary, from: today)
            guard let days = parsed.days, days.lowerBound == days.upperBound else {
                notice = Notice(text: county.words.notADay(dateField.text), look: .warning)
                return []
            }
            sheet = nil
            return run(.show(days.lowerBound))
        case .week:
            guard let slot = session.week?.slot(row: weekRow, column: weekColumn) else {
                explain()
                return []
            }
            return run(.hold(slot))
        default: return []
        }
    }

    /// The sites to choose among: every one, and the whole county.
    var siteChoices: [Identifier<Site>?] { [nil] + county.calendar.instance.sites.map(\.id) }

    /// How many entries digits choose among.
    static let pageSize = 9

    private mutating func changeWay(by minutes: Int) -> [DeskEffect] {
        var words = line.text.split(separator: " ").map(String.init)
        let index = words.firstIndex { $0.hasPrefix("+") && Int($0.dropFirst()) != nil }
        let present = index.flatMap { Int(words[$0].dropFirst()) } ?? 0
        let wanted = max(0, present + minutes)
        if let index { words.remove(at: index) }
        if wanted > 0 { words.append("+\(wanted)") }
        line = TextField(words.joined(separator: " "))
        wantsList = true
        return search()
    }
}
