import Core
import Messages
import Postgres
import Store

/// Interpreters at the desk.
extension BookingDesk {
    /// Every interpreter, or those who speak a language.
    func interpreters(speaking language: SpokenLanguage?) async throws -> [Interpreter] {
        let all = try await database.read { connection in try InterpreterStore.all(in: &connection) }
        return all.filter { interpreter in language.map(interpreter.languages.contains) ?? true }
    }

    /// Makes an interpreter known.
    func add(_ interpreter: Interpreter) async throws {
        do {
            try await database.write { connection in try InterpreterStore.insert(interpreter, in: &connection) }
        } catch let refusal as BookingRefusal {
            throw declined(refusal)
        }
    }

    /// Gives an interpreter hours in the place of all that were there.
    func setHours(
        of interpreter: Identifier<Interpreter>,
        to pattern: WorkingPattern,
        and singleWindows: [Interpreter.SingleWindow]
    ) async throws {
        do {
            try await database.write { connection in
                try InterpreterStore.setHours(of: interpreter, to: pattern, and: singleWindows, in: &connection)
            }
        } catch let refusal as BookingRefusal {
            throw declined(refusal)
        }
    }

    /// Gives an appointment an interpreter.
    func assign(
        _ interpreter: Identifier<Interpreter>?,
        to code: AppointmentCode,
        speaking language: SpokenLanguage?,
        key: RequestKey
    ) async throws -> Appointment {
        try await changing {
            try await database.writeAtOnce { connection in
                try InterpretationStore.assign(interpreter, to: code, speaking: language, key: key, on: &connection)
            }
        }
    }

    /// Takes an interpreter from the appointments of a period, and finds what can become of each.
    func lose(
        _ id: Identifier<Interpreter>,
        during period: Range<Instant>,
        isAway: Bool,
        findingAnother findsAnother: Bool
    ) async throws -> [InterpreterLoss] {
        guard let interpreter = try await interpreters(speaking: nil).first(where: { $0.id == id }) else {
            throw declined(.unknownInterpreter(id))
        }
        let losses: [InterpretationStore.Loss]
        do {
            losses = try await database.writeAtOnce { connection in
                try InterpretationStore.lose(
                    id,
                    during: period,
                    isAway: isAway,
                    findingAnother: findsAnother,
                    on: &connection
                )
            }
        } catch let refusal as BookingRefusal {
            throw declined(refusal)
        }
        var found: [InterpreterLoss] = []
        for loss in losses {
            let appointment = try await appointment(loss.code)
            let choices =
                loss.another == nil && appointment.state == .needsDecision
                ? try await choices(for: appointment, without: interpreter.kind) : nil
            found.append(InterpreterLoss(appointment: appointment, another: loss.another, choices: choices))
        }
        return found
    }

    private func choices(
        for appointment: Appointment,
        without kind: InterpreterKind
    ) async throws -> InterpreterChoices {
        let first = calendar.zone.local(at: appointment.period.lowerBound).date
        let last = first.advanced(by: Self.daysOfChoice)
        let free = try await freeTimes(on: first...last, moving: appointment.code)
        return free.choices(
            for: appointment,
            of: try self.kind(named: appointment.kind.rawValue),
            without: kind,
            through: last
        )
    }

    private static let daysOfChoice: Int = 28
}
