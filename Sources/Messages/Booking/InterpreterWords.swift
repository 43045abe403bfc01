public import Core

extension BookingWords {
    /// How an interpreter comes.
    public func kind(_ kind: InterpreterKind) -> String {
        switch kind {
        case .staff: isGerman ? "eigenes Personal" : "own staff"
        case .pool: isGerman ? "Sprachmittlerpool" : "volunteer pool"
        case .phone: isGerman ? "Telefon" : "telephone"
        case .sworn: isGerman ? "vereidigt" : "sworn"
        }
    }

    /// Interpreters as a table.
    public func table(of interpreters: [Interpreter]) -> TextTable {
        var table = TextTable([
            (isGerman ? "Kennung" : "Id", .left), (isGerman ? "Name" : "Name", .left),
            (isGerman ? "Art" : "Kind", .left), (isGerman ? "Sprachen" : "Languages", .left),
            (isGerman ? "Vorlauf (Tage)" : "Notice (days)", .right), (isGerman ? "Zeiten" : "Hours", .left),
        ])
        for interpreter in interpreters {
            table.add([
                interpreter.id.rawValue, interpreter.displayName, kind(interpreter.kind),
                interpreter.languages.map(\.code).joined(separator: " "), "\(interpreter.leadDays)",
                hours(interpreter),
            ])
        }
        return table
    }

    /// When an interpreter can be asked.
    private func hours(_ interpreter: Interpreter) -> String {
        let weekly = interpreter.pattern.windows.map(\.description)
        let single = interpreter.singleWindows.map { "\(figures.date($0.date)) \($0.start)-\($0.end)" }
        return (weekly + single).joined(separator: ", ")
    }

    /// That there is nobody to list.
    public var noInterpreters: String {
        isGerman ? "Niemand dolmetscht." : "There are no interpreters."
    }

    /// An interpreter is known now.
    public func added(_ interpreter: Identifier<Interpreter>) -> String {
        isGerman
            ? "\(interpreter.rawValue.safeForTerminal) ist aufgenommen; noch ohne Zeiten."
            : "\(interpreter.rawValue.safeForTerminal) is known now, and has no hours yet."
    }

    /// An interpreter has other hours now.
    public func hoursSet(of interpreter: Identifier<Interpreter>, windows: Int) -> String {
        isGerman
            ? "\(interpreter.rawValue.safeForTerminal): Zeiten hinterlegt (\(windows)); Vereinbartes bleibt."
            : "\(interpreter.rawValue.safeForTerminal): hours recorded (\(windows)); what is booked stays."
    }

    /// Who interprets at an appointment now.
    public func assigned(_ appointment: Appointment) -> String {
        let who = appointment.interpretation?.interpreter?.rawValue.safeForTerminal ?? "–"
        let moment = moment(appointment.period.lowerBound)
        return isGerman
            ? "\(appointment.code): \(who) dolmetscht am \(moment) Uhr; \(state(appointment.state))."
            : "\(appointment.code): \(who) interprets on \(moment); \(state(appointment.state))."
    }

    /// That no appointment has lost its interpreter.
    public var nothingLost: String {
        isGerman ? "Kein Termin ist betroffen." : "No appointment is affected."
    }

    /// What becomes of an appointment that has lost its interpreter, and what can.
    public func lines(_ loss: InterpreterLoss) -> [String] {
        let appointment = loss.appointment
        let place = appointment.site.rawValue.safeForTerminal
        let head = "\(appointment.code)  \(moment(appointment.period.lowerBound))  \(place)  "
        if let another = loss.another {
            let another = another.rawValue.safeForTerminal
            return [head + (isGerman ? "\(another) übernimmt" : "\(another) comes instead")]
        }
        return [head + state(appointment.state)] + (loss.choices.map(lines) ?? [])
    }

    private func lines(_ choices: InterpreterChoices) -> [String] {
        let able = choices.sameTime.map { "\($0.id.rawValue.safeForTerminal) (\(kind($0.kind)))" }
        let nobody = isGerman ? "niemand" : "nobody"
        let none = isGerman ? "keine Zeit" : "no time"
        return [
            (isGerman ? "zur selben Zeit" : "at the same time", able.isEmpty ? nobody : able.joined(separator: ", ")),
            (isGerman ? "späterer Termin" : "later", choices.later.map(place) ?? none),
            (isGerman ? "Fachkraft mit der Sprache" : "somebody who speaks it", choices.direct.map(place) ?? nobody),
        ].map { "    \($0.0): \($0.1)" }
    }

    private func place(_ slot: Slot) -> String {
        ([moment(slot.period.lowerBound), slot.site.rawValue, slot.caseManager.rawValue]
            + [slot.interpreter?.rawValue].compactMap(\.self))
            .map(\.safeForTerminal).joined(separator: ", ")
    }
}
