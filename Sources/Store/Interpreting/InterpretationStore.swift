public import Core
public import Postgres

/// Who interprets at appointments.
///
/// Each change is one statement, refused whole or done whole; inside a transaction, that must be undone where one throws.
public enum InterpretationStore {
    /// An appointment that has lost its interpreter, and who comes instead.
    public struct Loss: Hashable, Sendable {
        public let code: AppointmentCode
        /// Nobody where the appointment needs a decision now; a hold has been given back.
        public let another: Identifier<Interpreter>?

        public init(code: AppointmentCode, another: Identifier<Interpreter>?) {
            self.code = code
            self.another = another
        }
    }

    /// Gives an appointment an interpreter; what needed a decision for want of one takes place then.
    ///
    /// - Parameters:
    ///   - interpreter: Who is to come; whoever can, where `nil`.
    ///   - code: The appointment.
    ///   - language: What is spoken there; what it was so far, where `nil`.
    ///   - key: The sender's name for this request.
    ///   - connection: Where it is.
    /// - Returns: The appointment.
    /// - Throws: ``BookingRefusal``; ``PostgresError``.
    public static func assign(
        _ interpreter: Identifier<Interpreter>?,
        to code: AppointmentCode,
        speaking language: SpokenLanguage?,
        key: RequestKey,
        on connection: inout Connection
    ) throws -> Appointment {
        let content = "interpret \(code.rawValue) \(language?.code ?? "-") \(interpreter?.rawValue ?? "-")"
        return try readingRefusals(of: code, by: .keep) { () throws(PostgresError) in
            try connection.run(
                """
                SELECT \(Appointment.columns)
                  FROM plan.assign_interpreter(\(key.rawValue), \(content), \(code), \(language), \(interpreter))
                """
            ).single(Appointment.init)
        }
    }

    /// Takes an interpreter from the appointments of a period that are to come.
    ///
    /// - Parameters:
    ///   - interpreter: Who does not come.
    ///   - period: When.
    ///   - isAway: Whether they cannot be asked for anything else then, from now on.
    ///   - findsAnother: Whether whoever can come takes their place.
    ///   - connection: Where it is.
    /// - Returns: The appointments; done again, there are none left.
    /// - Throws: ``BookingRefusal/unknownInterpreter(_:)``, ``BookingRefusal/lossTooLong(until:)``; ``PostgresError``.
    public static func lose(
        _ interpreter: Identifier<Interpreter>,
        during period: Range<Instant>,
        isAway: Bool,
        findingAnother findsAnother: Bool,
        on connection: inout Connection
    ) throws -> [Loss] {
        do throws(PostgresError) {
            return try connection.run(
                """
                SELECT appointment_code, another
                  FROM plan.lose_interpreter(\(interpreter), \(period), \(isAway), \(findsAnother))
                """
            ).map { row throws(PostgresError) in Loss(code: try row.value(0), another: try row.value(1)) }
        } catch {
            guard case .refused(let constraint, let report) = error else { throw error }
            switch constraint.name {
            case "interpreter_known": throw BookingRefusal.unknownInterpreter(interpreter)
            case "interpreter_lost_within_weeks":
                guard let until = report.detail.flatMap({ Int64($0) }) else { throw error }
                throw BookingRefusal.lossTooLong(until: Instant(seconds: until))
            default: throw error
            }
        }
    }
}
