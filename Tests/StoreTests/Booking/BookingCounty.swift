import Core
import Postgres
import Store
import TestKit
import Testing

/// The small county with a published plan and a clock that stands still: two people in Moers, where there are two
/// rooms, on three Mondays in March.
enum BookingCounty {
    static let plan = Plan(
        days: days("2027-03-15", "2027-04-04"),
        presences: ["2027-03-15", "2027-03-22", "2027-03-29"].flatMap { date in
            [
                stay("CM-02", date, "09:00", "12:00", at: "S-MOE"),
                stay("CM-03", date, "09:00", "12:00", at: "S-MOE", .cover),
            ]
        }
    )

    static let calendar = InstanceCalendar(SmallCounty.instance, zone: berlin)

    /// As the migration has it, with a quarter of an hour kept free afterwards.
    static let kind = AppointmentKind(
        id: "first",
        name: "Erstgespräch",
        durationMinutes: 60,
        bufferBeforeMinutes: 0,
        bufferAfterMinutes: 15,
        horizonDays: 182
    )

    /// An hour with somebody in Moers.
    static func order(
        _ start: String,
        with caseManager: Identifier<CaseManager> = "CM-02",
        on date: String = "2027-03-15",
        held seconds: Int64? = nil
    ) -> BookingOrder {
        let query = SlotQuery(kind: kind, days: plan.days)
        return BookingOrder(query, with: caseManager, at: "S-MOE", from: instant(date, start), holdSeconds: seconds)
    }

    static func instant(_ date: String, _ time: String) -> Instant {
        berlin.instant(of: LocalTime(day(date), TestKit.time(time)))
    }
}

extension DatabaseTemplate {
    /// A database in which appointments can be booked, on the first of March 2027 at eight.
    static let bookingCounty = DatabaseTemplate("booking_county") { conninfo in
        var connection = try Connection(conninfo, timeouts: .bulk)
        try Migrator.migrate(&connection)
        try connection.store(SmallCounty.instance)
        _ = try connection.apply(BookingCounty.plan)
        try connection.run("UPDATE plan.appointment_kind SET buffer_after_minutes = 15 WHERE code = 'first'")
        try connection.setClock(BookingCounty.instant("2027-03-01", "08:00"))
    }
}

extension Connection {
    /// Lets the database's clock stand at an instant; only an owner may.
    mutating func setClock(_ instant: Instant) throws(PostgresError) {
        try run("CREATE TABLE IF NOT EXISTS public.test_clock (time timestamptz)")
        try run("GRANT USAGE ON SCHEMA public TO sprechzeit_owner")
        try run("GRANT SELECT ON public.test_clock TO sprechzeit_owner")
        try run("DELETE FROM public.test_clock")
        try run("INSERT INTO public.test_clock VALUES (\(instant))")
        try run(
            """
            CREATE OR REPLACE FUNCTION plan.clock() RETURNS timestamptz
            LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
            AS 'SELECT time FROM public.test_clock'
            """
        )
    }
}

/// The owner of the running test's database.
func owner() throws -> Connection {
    try Connection(ScratchDatabase.current.conninfo)
}

/// A connection to the running test's database with the rights of the reception.
func reception() throws -> Connection {
    try connection(as: "sprechzeit_reception")
}

/// The running test's database as sixteen desks of the reception share it.
func sharedDatabase() throws -> Database {
    let address = try "\(ScratchDatabase.current.conninfo) options='-c role=sprechzeit_reception'"
    return Database(try Conninfo(address), connections: 16) { attempt in .milliseconds(attempt * 5) }
}

extension Connection {
    /// Books in a transaction of its own.
    mutating func book(_ order: BookingOrder, _ number: UInt64, key: String? = nil) throws -> Appointment {
        let code = AppointmentCode(random: number)
        let key = try #require(RequestKey(key ?? "book \(code)"))
        return try BookingStore.book(order, as: code, key: key, in: knownCounty(), to: &self)
    }

    /// Moves in a transaction of its own.
    mutating func move(_ code: AppointmentCode, to order: BookingOrder, key: String) throws -> Appointment {
        let key = try #require(RequestKey(key))
        return try BookingStore.move(code, to: order, key: key, in: knownCounty(), to: &self)
    }

    /// Lets something happen in a transaction of its own.
    mutating func apply(_ event: AppointmentEvent, to code: AppointmentCode, key: String? = nil) throws -> Appointment {
        let key = try #require(RequestKey(key ?? "\(event) \(code)"))
        return try BookingStore.apply(event, to: code, key: key, on: &self)
    }

    /// Takes back in a transaction of its own.
    mutating func undo(_ code: AppointmentCode, key: String) throws -> Appointment {
        let key = try #require(RequestKey(key))
        return try BookingStore.undo(code, key: key, on: &self)
    }

    /// The county as it is by now.
    mutating func knownCounty() throws -> KnownCounty {
        let revision = try KnownCounty.revision(in: &self)
        return KnownCounty(BookingCounty.calendar, kinds: [BookingCounty.kind], revision: revision)
    }

    /// Why something cannot be booked as things are.
    mutating func obstacle(to order: BookingOrder) throws -> Obstacle? {
        try freeTimes().obstacle(at: order.start, with: order.caseManager, site: order.site, to: order.query)
    }

    /// What is free on the days of the plan.
    mutating func freeTimes() throws -> FreeTimes {
        try transaction { connection in
            try FreeTimesStore.freeTimes(on: BookingCounty.plan.days, in: BookingCounty.calendar, in: &connection)
        }
    }
}

/// Why something is refused.
func refusal(_ body: () throws -> Void) -> BookingRefusal? {
    do {
        try body()
        return nil
    } catch let refusal as BookingRefusal {
        return refusal
    } catch {
        Issue.record("\(error) is no refusal.")
        return nil
    }
}
