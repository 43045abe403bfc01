import Core
import Postgres
import Store
import Testing

/// Something a desk asked for, what it was told, and when that was among all that was asked for.
struct Deed: Sendable {
    enum Wish: Sendable {
        case book(BookingOrder, AppointmentCode)
        case move(AppointmentCode, BookingOrder)
        case change(AppointmentCode, AppointmentEvent)
        case undo(AppointmentCode)
        /// Somebody who speaks Tigrinya; whoever can, where nobody is named.
        case interpret(AppointmentCode, Identifier<Interpreter>?)
        case lose(Identifier<Interpreter>, Range<Instant>, isAway: Bool, findsAnother: Bool)
    }

    enum Answer: Sendable {
        case appointment(Appointment)
        case losses([InterpretationStore.Loss])
        case refusal(BookingRefusal)
    }

    let wish: Wish
    let answer: Answer
    /// Counted before it began.
    let began: Int
    /// Counted while all that it had changed was locked: what hangs together was done in this order.
    let decided: Int
    /// Counted after it had ended.
    let ended: Int
}

extension Deed {
    /// What was done and what came of it, in a few words.
    var outcome: String {
        let wish =
            switch wish {
            case .book: "book"
            case .move: "move"
            case .change(_, let event): event.rawValue
            case .undo: "undo"
            case .interpret: "interpret"
            case .lose: "lose"
            }
        let answer =
            switch answer {
            case .appointment(let appointment): appointment.state.rawValue
            case .losses(let losses): losses.isEmpty ? "none" : "lost"
            case .refusal(.taken): "taken"
            case .refusal(.noInterpreter): "no interpreter"
            case .refusal: "refused"
            }
        return "\(wish): \(answer)"
    }
}

extension Connection {
    /// Counts on, for all connections together.
    mutating func count() throws(PostgresError) -> Int {
        try run("SELECT nextval('public.test_order')").value()
    }

    /// Does what somebody wishes.
    mutating func fulfil(_ wish: Deed.Wish, key: RequestKey) throws -> Deed.Answer {
        switch wish {
        case .book(let order, let code):
            let county = try knownCounty()
            return .appointment(try BookingStore.book(order, as: code, key: key, in: county, to: &self))
        case .move(let code, let order):
            let county = try knownCounty()
            return .appointment(try BookingStore.move(code, to: order, key: key, in: county, to: &self))
        case .change(let code, let event):
            return .appointment(try BookingStore.apply(event, to: code, key: key, on: &self))
        case .undo(let code):
            return .appointment(try BookingStore.undo(code, key: key, on: &self))
        case .interpret(let code, let interpreter):
            return .appointment(
                try InterpretationStore.assign(
                    interpreter,
                    to: code,
                    speaking: InterpretedCounty.tigrinya,
                    key: key,
                    on: &self
                )
            )
        case .lose(let interpreter, let period, let isAway, let findsAnother):
            return .losses(try lose(interpreter, period, isAway: isAway, findingAnother: findsAnother))
        }
    }
}
