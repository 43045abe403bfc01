import Core
import Postgres
import Store
import TestKit
import Testing

/// What the scenarios of the county share: half an hour with whoever holds a session.
enum Scenario {
    /// As the migration has it.
    static let kind = AppointmentKind(
        id: "first",
        name: "Erstgespräch",
        durationMinutes: 60,
        bufferBeforeMinutes: 0,
        bufferAfterMinutes: 0,
        horizonDays: 182
    )

    static func query(_ days: ClosedRange<LocalDate>) -> SlotQuery {
        var query = SlotQuery(kind: kind, days: days)
        query.durationMinutes = 30
        return query
    }

    static func order(
        _ caseManager: Identifier<CaseManager>,
        at site: Identifier<Site>,
        _ date: String,
        _ time: String,
        held seconds: Int64? = nil
    ) -> BookingOrder {
        let start = BookingCounty.instant(date, time)
        return BookingOrder(
            query(day(date)...day(date)),
            with: caseManager,
            at: site,
            from: start,
            holdSeconds: seconds
        )
    }

    /// An instant from its text in UTC.
    static func utc(_ text: String) -> Instant { moment(text).instant }
}

extension DatabaseTemplate {
    /// The demonstration county with the plan of the weeks in which the scenarios play.
    static let demoCounty = DatabaseTemplate("demo_county") { conninfo in
        var connection = try Connection(conninfo, timeouts: .bulk)
        try Migrator.migrate(&connection)
        try connection.store(DemoCounty.instance)
        for days in [("2027-03-15", "2027-04-11"), ("2027-06-07", "2027-07-04"), ("2027-10-25", "2027-11-21")] {
            _ = try connection.apply(DemoCounty.plan(day(days.0)...day(days.1)))
        }
        try connection.setClock(BookingCounty.instant("2027-03-01", "08:00"))
    }
}

extension Connection {
    /// What is free on some days in the demonstration county.
    mutating func demoSlots(_ first: String, _ last: String, at site: Identifier<Site>) throws -> [Slot] {
        let free = try transaction { connection in
            try FreeTimesStore.freeTimes(on: day(first)...day(last), in: DemoCounty.calendar, in: &connection)
        }
        var query = Scenario.query(day(first)...day(last))
        query.sites = [site]
        return free.slots(matching: query, limit: .max)
    }

    /// The demonstration county as it is by now.
    mutating func demoCounty() throws -> KnownCounty {
        KnownCounty(
            DemoCounty.calendar,
            kinds: [Scenario.kind],
            revision: try KnownCounty.revision(in: &self)
        )
    }

    /// Books in the demonstration county, in a transaction of its own.
    mutating func bookDemo(_ order: BookingOrder, _ number: UInt64) throws -> Appointment {
        let code = AppointmentCode(random: number)
        let key = try #require(RequestKey("book \(code)"))
        return try BookingStore.book(order, as: code, key: key, in: demoCounty(), to: &self)
    }
}
