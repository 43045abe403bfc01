import Core
import Postgres
import Store
import TestKit
import Testing

/// The small county with a published plan and people who interpret Tigrinya, which no case manager speaks there.
enum InterpretedCounty {
    typealias County = BookingCounty

    static let tigrinya = SpokenLanguage(code: "ti")

    static let interpreters = [
        interpreter("I-POOL", .pool, lead: 7), interpreter("I-POOL2", .pool, lead: 7),
        interpreter("I-TEL", .phone), interpreter("I-SWORN", .sworn),
    ]

    static func interpreter(
        _ id: Identifier<Interpreter>,
        _ kind: InterpreterKind,
        lead days: Int = 0
    ) -> Interpreter {
        Interpreter(
            id: id,
            displayName: "Dolmetscherin \(id)",
            kind: kind,
            leadDays: days,
            languages: [tigrinya],
            pattern: WorkingPattern(windows: [
                .init(weekday: .monday, start: time("08:00"), end: time("10:00"), parity: .all),
                .init(weekday: .monday, start: time("10:00"), end: time("12:00"), parity: .all),
            ])
        )
    }

    /// An hour with somebody in Moers, interpreted.
    static func order(
        _ start: String,
        with caseManager: Identifier<CaseManager> = "CM-02",
        on date: String = "2027-03-15",
        held seconds: Int64? = nil
    ) -> BookingOrder {
        var order = County.order(start, with: caseManager, on: date, held: seconds)
        order.query.language = tigrinya
        order.query.mayBeInterpreted = true
        return order
    }
}

extension DatabaseTemplate {
    /// A database in which appointments can be booked with interpreters.
    static let interpretedCounty = DatabaseTemplate("interpreted_county") { conninfo in
        var connection = try Connection(conninfo, timeouts: .bulk)
        try Migrator.migrate(&connection)
        try connection.store(SmallCounty.instance)
        _ = try connection.apply(BookingCounty.plan)
        try connection.run("UPDATE plan.appointment_kind SET buffer_after_minutes = 15 WHERE code = 'first'")
        try connection.setClock(BookingCounty.instant("2027-03-01", "08:00"))
        for interpreter in InterpretedCounty.interpreters { try connection.add(interpreter) }
    }
}

extension Connection {
    /// Makes an interpreter known with all hours.
    mutating func add(_ interpreter: Interpreter) throws {
        try transaction { connection in
            try InterpreterStore.insert(interpreter, in: &connection)
            try InterpreterStore.setHours(
                of: interpreter.id,
                to: interpreter.pattern,
                and: interpreter.singleWindows,
                in: &connection
            )
        }
    }

    /// Takes an interpreter from the appointments of a period.
    mutating func lose(
        _ interpreter: Identifier<Interpreter>,
        _ period: Range<Instant>,
        isAway: Bool = true,
        findingAnother: Bool = false
    ) throws -> [InterpretationStore.Loss] {
        try InterpretationStore.lose(
            interpreter,
            during: period,
            isAway: isAway,
            findingAnother: findingAnother,
            on: &self
        )
    }

    /// Gives an appointment an interpreter.
    mutating func assign(
        _ interpreter: Identifier<Interpreter>?,
        to code: AppointmentCode,
        speaking language: SpokenLanguage? = nil,
        key: String
    ) throws -> Appointment {
        let key = try #require(RequestKey(key))
        return try InterpretationStore.assign(interpreter, to: code, speaking: language, key: key, on: &self)
    }
}
